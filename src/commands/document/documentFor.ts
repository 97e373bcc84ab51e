import { type DocumentFacts, isOpen, isPrivate, loadDocument } from '#load/loadDocument.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import type { Act } from '../common/refusals/Refusals.ts'
import { isStrategist, mayAnswer, mayAnswerAs, mayHandIn, mayRead, maySee, placeOf } from '../common/rights.ts'

/** `see`: that it is there, its state and its deadline; `read`: what stands in it; `answer`: some section
 * of it, `part`: either, of which the caller shows no more than that; whose own turn `writing.ts` knows. */
export type Right = 'see' | 'read' | 'part' | 'answer' | 'handIn' | 'share' | 'decide'

/**
 * The document, if the person may do this with it. What is not theirs to see answers NOT_FOUND, as if it were not there.
 * `light`: see `loadDocument`.
 */
export const documentFor = async (
  { payload, user }: Actor,
  id: string,
  right: Right,
  options: { light?: boolean } = {},
): Promise<DocumentFacts> => {
  const document = idSchema.safeParse(id).success ? await loadDocument(payload, id, options) : undefined
  const place = document && placeOf(document)
  if (!document || !place || !maySee(user, place)) throw new CommandError('NOT_FOUND/document')
  const read = mayRead(user, place, isPrivate(document))
  const answer = mayAnswer(user, place) || document.otherParties.some((party) => mayAnswerAs(user, place, party))
  const allowed = {
    see: true,
    read,
    part: read || answer,
    answer,
    handIn: mayHandIn(user, place),
    share: mayHandIn(user, place),
    decide: isStrategist(user, document.municipality),
  }
  const { lead = 'unit' } = place
  if (right === 'answer' && !answer && lead !== 'unit') throw new CommandError('FORBIDDEN/otherParty', { party: lead })
  if (right !== 'see' && !allowed[right]) throw new CommandError(`FORBIDDEN/${right === 'part' ? 'read' : right}`)
  return document
}

export const isEditable = isOpen
export const wrongState = ({ state }: Pick<DocumentFacts, 'state'>, act: Act) =>
  new CommandError('WRONG_STATE/document', { state, act })

/** Whether a person who may see a document reads what its own party writes in it. */
export const readsDocument = ({ user }: Pick<Actor, 'user'>, document: DocumentFacts): boolean =>
  mayRead(user, placeOf(document), isPrivate(document))

import { type DocumentFacts, type DocumentState, loadDocument } from '#load/loadDocument.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import type { Act } from '../common/refusals/Refusals.ts'
import { isStrategist, mayAnswer, mayHandIn, mayRead } from '../common/rights.ts'

export type Right = 'read' | 'answer' | 'handIn' | 'decide'

/** The document, if the person may do this with it. What is not theirs to see answers NOT_FOUND, as if it were not there. */
export const documentFor = async ({ payload, user }: Actor, id: string, right: Right): Promise<DocumentFacts> => {
  const document = idSchema.safeParse(id).success ? await loadDocument(payload, id) : undefined
  const place = document && {
    municipality: document.municipality,
    unit: { id: document.unit, kind: document.unitSnapshot.kind },
  }
  if (!document || !place || !mayRead(user, place)) throw new CommandError('NOT_FOUND/document')
  const allowed = {
    read: true,
    answer: mayAnswer(user, place),
    handIn: mayHandIn(user, place),
    decide: isStrategist(user, document.municipality),
  }
  if (!allowed[right]) throw new CommandError(`FORBIDDEN/${right}`)
  return document
}

export const isEditable = (state: DocumentState) =>
  state === 'notStarted' || state === 'inProgress' || state === 'returned'
export const wrongState = ({ state }: Pick<DocumentFacts, 'state'>, act: Act) =>
  new CommandError('WRONG_STATE/document', { state, act })

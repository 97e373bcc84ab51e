import { z } from 'zod'
import { isRealDate } from '#document/text/points.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { decideDocument } from '../common/decideDocument.ts'
import { enqueue } from '../common/enqueue.ts'
import { parseArgs } from '../common/parseArgs.ts'
import type { Words } from '../common/words/sv.ts'
import { wordsOf } from '../common/words/wordsOf.ts'
import { assertDecisionDate } from './decisionDate.ts'
import { documentFor, wrongState } from './documentFor.ts'
import { freezeDocument } from './freezeDocument.ts'
import { refusePersonalIn } from './refusePersonal.ts'

const schemaIn = ({ call }: Words) =>
  z.object({
    documentId: z.string(),
    /** A board, or a person, who then has a role. */
    by: z.string().trim().min(1).max(200),
    role: z.string().trim().max(200).optional(),
    date: z.string().refine(isRealDate, call.date),
    paragraph: z.string().trim().max(40).optional(),
    registryNumber: z.string().trim().max(100).optional(),
  })
type Schema = ReturnType<typeof schemaIn>
export type AdoptArgs = z.input<Schema>

/** The decision as it may be written on this document: checked before files are made, and again when it is written. */
export const decisionOn = (actor: Actor, document: DocumentFacts, args: AdoptArgs): z.infer<Schema> => {
  const decision = parseArgs(schemaIn(wordsOf(actor)), args, actor)
  if (document.trial) throw new CommandError('WRONG_STATE/trial')
  if (document.state === 'handedIn') assertDecisionDate(document, decision.date)
  return decision
}

/** What a decision adds to its document. */
export const factsOf = ({ by, role, date, paragraph, registryNumber }: z.infer<Schema>) => ({
  adoption: { by, ...(role ? { role } : {}), date, ...(paragraph ? { paragraph } : {}) },
  ...(registryNumber ? { registryNumber } : {}),
})

const isSame = ({ adoption, registryNumber }: DocumentFacts, args: z.infer<Schema>) =>
  adoption?.by === args.by &&
  (adoption.role ?? '') === (args.role ?? '') &&
  adoption.date === args.date &&
  (adoption.paragraph ?? '') === (args.paragraph ?? '') &&
  (registryNumber ?? '') === (args.registryNumber ?? '')

/**
 * Adopts a handed-in document: who decided, when and under which §. A job then makes and keeps its files for both
 * audiences from the stored input; a sweep sees to it that the job is not forgotten. The same decision again is the
 * same adoption; another decision on an adopted document is refused.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, WRONG_STATE, BUSY.
 */
export const adopt = async (actor: Actor, args: AdoptArgs): Promise<{ state: 'adopted' | 'published' }> => {
  const { payload } = actor
  const document = await documentFor(actor, args.documentId, 'decide')
  const decision = decisionOn(actor, document, args)
  const { documentId, ...phrases } = decision
  if (document.state === 'handedIn') await freezeDocument(payload, documentId)
  const moved = await decideDocument(actor, documentId, (now) => {
    if ((now.state === 'adopted' || now.state === 'published') && isSame(now, decision)) return undefined
    if (now.state !== 'handedIn' || !now.frozenInput) throw wrongState(now, 'adopt')
    refusePersonalIn(payload, now, 'adopt')
    assertDecisionDate(now, decision.date)
    return {
      data: { state: 'adopted', ...factsOf(decision) },
      entry: {
        action: 'adopt',
        summary: `Fastställde ${document.title} för ${document.unitSnapshot.name}`,
        details: phrases,
      },
    }
  })
  if (!moved.adoption?.archive) await enqueue(payload, 'archiveDocument', { documentId })
  return { state: moved.state === 'published' ? 'published' : 'adopted' }
}

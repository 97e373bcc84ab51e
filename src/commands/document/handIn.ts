import { z } from 'zod'
import type { DocumentFinding } from '#document/answer/checkDocument.ts'
import { reviewDocument } from '#files/reviewDocument.ts'
import { loadLiveInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { decideDocument } from '../common/decideDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { documentFor, isEditable, wrongState } from './documentFor.ts'
import { freezeDocument } from './freezeDocument.ts'
import { ownFindings, refuseFindings } from './refuseFindings.ts'
import { sendReceipt } from './sendReceipt.ts'

const schema = z.object({ documentId: z.string(), acceptGaps: z.boolean().default(false) })
export type HandInArgs = z.input<typeof schema>
export type HandedIn = { state: 'handedIn'; handedInAt: string; findings: DocumentFinding[] }

/**
 * Hands the document in: the state moves first, so that no save can slip in behind, then the input is frozen and goals
 * and figures projected; whoever did it gets a receipt. Refused with the list of what is missing unless `acceptGaps`,
 * and always while an answer cannot be read, the files cannot carry it, or it holds a personal identity number. Again on
 * a handed-in document it finishes what may be left and answers the same.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, UNREAD, UNPRINTABLE, PERSONAL and GAPS (`details.findings`),
 * WRONG_STATE, BUSY.
 */
export const handIn = async (actor: Actor, args: HandInArgs): Promise<HandedIn> => {
  const { payload, user } = actor
  const document = await documentFor(actor, args.documentId, 'handIn')
  const { documentId, acceptGaps } = parseArgs(schema, args, actor)
  if (!isEditable(document.state) && document.state !== 'handedIn') throw wrongState(document, 'handIn')
  const live = isEditable(document.state) ? await loadLiveInput(payload, document) : undefined
  const findings = live ? ownFindings(live, reviewDocument(registryOf(payload), live)) : []
  refuseFindings(findings, acceptGaps)
  const handedInAt = new Date().toISOString()
  const moved = await decideDocument(actor, documentId, (now) => {
    if (now.state === 'handedIn') return undefined
    if (!isEditable(now.state)) throw wrongState(now, 'handIn')
    return {
      data: {
        state: 'handedIn',
        handedInAt,
        handedInBy: user.id,
        gaps: findings.length,
        frozenInput: null,
        yieldsProjectedAt: null,
        returned: null,
      },
      entry: {
        action: 'handIn',
        summary: `Lämnade in ${document.title} för ${document.unitSnapshot.name}`,
        details: { gaps: findings.length },
      },
    }
  })
  await freezeDocument(payload, documentId)
  if (moved.handedInAt === handedInAt)
    await sendReceipt(actor, document, {
      handedInAt,
      gaps: findings.length,
      language: live?.template.language ?? 'sv',
    })
  return { state: 'handedIn', handedInAt: moved.handedInAt ?? handedInAt, findings }
}

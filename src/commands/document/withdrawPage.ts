import { z } from 'zod'
import { publicAdoption } from '#load/loadDocument.ts'
import type { Actor } from '../common/actor.ts'
import { decideDocument } from '../common/decideDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { documentFor, wrongState } from './documentFor.ts'
import { leavePublication } from './publication/ledger.ts'

const schema = z.object({ documentId: z.string(), reason: z.string().trim().min(1).max(5000) })
export type WithdrawPageArgs = z.input<typeof schema>

/**
 * Takes a published page down at once, with a reason: visitors are told that it is gone (410). The document stays
 * adopted and its files are kept; it may be published again, at the same address. Again it answers the same.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, WRONG_STATE, BUSY.
 */
export const withdrawPage = async (actor: Actor, args: WithdrawPageArgs): Promise<{ state: 'withdrawn' }> => {
  const { payload, user } = actor
  const { municipality } = await documentFor(actor, args.documentId, 'decide')
  const { documentId, reason } = parseArgs(schema, args, actor)
  await decideDocument(actor, documentId, (now) => {
    if (!publicAdoption(now)) {
      if (now.withdrawn) return undefined
      throw wrongState(now, 'withdraw')
    }
    return {
      data: {
        ...(now.state === 'published' ? { state: 'adopted' } : {}),
        earlier: now.earlier.map((version) => ({ ...version, open: false })),
        withdrawn: { reason, by: user.name, at: new Date().toISOString() },
      },
      entry: {
        action: 'withdrawPage',
        summary: `Tog ner ${now.title} för ${now.unitSnapshot.name} från webben`,
        details: { reason, publicSlug: now.publicSlug },
      },
    }
  })
  await leavePublication(payload, municipality, documentId)
  return { state: 'withdrawn' }
}

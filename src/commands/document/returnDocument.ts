import { z } from 'zod'
import type { Actor } from '../common/actor.ts'
import { decideDocument, logDecisions } from '../common/decideDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { followEdition } from '../distribution/correction/followEdition.ts'
import { editionOf } from '../distribution/editionOf.ts'
import { documentFor, wrongState } from './documentFor.ts'

const schema = z.object({
  documentId: z.string(),
  reason: z.string().trim().min(1).max(5000),
  comments: z
    .array(z.object({ instanceKey: z.string().min(1).max(200), text: z.string().trim().min(1).max(2000) }))
    .max(500)
    .optional(),
})
export type ReturnDocumentArgs = z.input<typeof schema>

/**
 * Gives a handed-in document back to the unit with a reason, and with comments at the questions they are about: the stored input is let go and answers open again. Its
 * goals and figures stand until the next hand-in replaces them.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, WRONG_STATE, BUSY.
 */
export const returnDocument = async (actor: Actor, args: ReturnDocumentArgs): Promise<{ state: 'returned' }> => {
  const { payload, user } = actor
  const document = await documentFor(actor, args.documentId, 'decide')
  const { documentId, reason, comments = [] } = parseArgs(schema, args, actor)
  if (document.state === 'returned') {
    await logDecisions(payload, document)
    return { state: 'returned' }
  }
  // Corrected while it was handed in: from here on it follows the correction.
  const edition = await editionOf(payload, document)
  const follow = await followEdition(payload, document.municipality, edition, [document.edition])
  await decideDocument(actor, documentId, (now) => {
    if (now.state === 'returned') return undefined
    if (now.state !== 'handedIn') throw wrongState(now, 'return')
    const returned = {
      reason,
      by: user.name,
      at: new Date().toISOString(),
      ...(comments.length > 0 ? { comments } : {}),
    }
    return {
      data: {
        state: 'returned',
        ...follow(now),
        gaps: null,
        frozenInput: null,
        yieldsProjectedAt: null,
        returned,
      },
      entry: {
        action: 'returnDocument',
        summary: `Återlämnade ${document.title} till ${document.unitSnapshot.name}`,
        details: { reason, ...(comments.length > 0 ? { comments: comments.length } : {}) },
      },
    }
  })
  return { state: 'returned' }
}

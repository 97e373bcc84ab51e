import { z } from 'zod'
import type { Actor } from '../common/actor.ts'
import { decideDocument, logDecisions } from '../common/decideDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { documentFor, isEditable, wrongState } from './documentFor.ts'

const schema = z.object({ documentId: z.string(), reason: z.string().trim().min(1).max(5000) })

/**
 * Takes a document back from a unit that should not have had it: nobody is asked for it or reminded, and nobody writes in
 * it. What was written is kept; sent to the unit again, it goes on where it was. What is handed in is returned instead.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, WRONG_STATE, BUSY.
 */
export const recallDocument = async (actor: Actor, args: z.input<typeof schema>): Promise<{ state: 'recalled' }> => {
  const document = await documentFor(actor, args.documentId, 'decide')
  const { documentId, reason } = parseArgs(schema, args, actor)
  if (document.state === 'recalled') {
    await logDecisions(actor.payload, document)
    return { state: 'recalled' }
  }
  await decideDocument(actor, documentId, (now) => {
    if (now.state === 'recalled') return undefined
    if (!isEditable(now.state)) throw wrongState(now, 'recall')
    return {
      data: { state: 'recalled' },
      entry: {
        action: 'recallDocument',
        summary: `Återkallade ${document.title} från ${document.unitSnapshot.name}`,
        details: { reason },
      },
    }
  })
  return { state: 'recalled' }
}

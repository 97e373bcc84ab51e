import { z } from 'zod'
import type { Actor } from '../common/actor.ts'
import { moveDocument } from '../common/moveDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { documentFor } from './documentFor.ts'

const schema = z.object({ documentId: z.string(), at: z.string().max(40) })
export type SeeCorrectionArgs = z.input<typeof schema>

/**
 * The school has seen what was corrected in its document, as of `at`: it is not shown again. What was corrected after that
 * still is. The same again changes nothing.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, BUSY.
 */
export const seeCorrection = async (actor: Actor, args: SeeCorrectionArgs): Promise<{ seen: true }> => {
  await documentFor(actor, args.documentId, 'answer', { light: true })
  const { documentId, at } = parseArgs(schema, args, actor)
  await moveDocument(actor.payload, documentId, ({ corrected }) =>
    corrected && corrected.at === at ? { corrected: null } : undefined,
  )
  return { seen: true }
}

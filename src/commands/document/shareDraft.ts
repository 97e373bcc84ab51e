import { z } from 'zod'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { moveDocument } from '../common/moveDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { documentFor, isEditable, wrongState } from './documentFor.ts'

const schema = z.object({ documentId: z.string(), shared: z.boolean() })
export type ShareDraftArgs = z.input<typeof schema>

/**
 * Lets the administration read a document that is not handed in, or no longer: what was read cannot be unread, so both
 * are logged. The same again changes nothing.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, WRONG_STATE, BUSY.
 */
export const shareDraft = async (actor: Actor, args: ShareDraftArgs): Promise<{ shared: boolean }> => {
  const document = await documentFor(actor, args.documentId, 'share')
  const { documentId, shared } = parseArgs(schema, args, actor)
  let changed = false
  await moveDocument(actor.payload, documentId, (now) => {
    changed = now.draftShared !== shared
    if (!isEditable(now.state)) throw wrongState(now, 'change')
    return changed ? { draftShared: shared } : undefined
  })
  if (changed)
    await audit(actor, {
      action: shared ? 'shareDraft' : 'unshareDraft',
      noun: 'documents',
      docId: documentId,
      municipality: document.municipality,
      summary: `${shared ? 'Delade' : 'Slutade dela'} utkastet ${document.title} för ${document.unitSnapshot.name}`,
    })
  return { shared }
}

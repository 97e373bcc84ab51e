import type { Payload } from 'payload'
import { type DocumentFacts, documentFacts, loadDocument } from '#load/loadDocument.ts'
import { CommandError } from './CommandError.ts'
import { compareAndSet } from './compareAndSet.ts'

/**
 * Changes a document by compare-and-set, as often as it takes: `change` looks at the document as it is now and says
 * what to write, or undefined when there is nothing left to do (the step has been done already), or throws when the
 * state no longer allows it. So every step can be repeated.
 */
export const moveDocument = async (
  payload: Payload,
  id: string,
  change: (document: DocumentFacts) => Record<string, unknown> | undefined,
): Promise<DocumentFacts> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const document = await loadDocument(payload, id)
    if (!document) throw new CommandError('NOT_FOUND/documentGone')
    const data = change(document)
    if (!data) return document
    const moved = await compareAndSet(payload, 'documents', document, data)
    if (moved) return documentFacts(moved)
  }
  throw new CommandError('BUSY/document')
}

import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { DocumentFacts } from './loadDocument.ts'
import { readUpload } from './readUpload.ts'

/**
 * The bytes of a file made for a document; undefined where there is none, or it is another document's. Whether the person
 * may read the document is the caller's business: of a draft, that is for the document to say and not for the file.
 */
export const loadFile = async (
  payload: Payload,
  { id }: Pick<DocumentFacts, 'id'>,
  fileId: string,
): Promise<Uint8Array | undefined> => {
  const row = await payload.findByID({
    collection: 'files',
    id: fileId,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return row?.filename && idOf(row.document) === id ? readUpload(payload, 'files', row.filename) : undefined
}

import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { Audience } from '#document/input/input.ts'
import { LoadError } from './LoadError.ts'
import { type DocumentFacts, documentFacts, publicAdoption } from './loadDocument.ts'
import { readUpload } from './readUpload.ts'

export type KeptFile = { bytes: Uint8Array; checksum: string }

/** What an address of the web leads to. `withdrawn`: it was taken down, and everything that it showed. */
export type PublicPage = { state: 'open'; document: DocumentFacts } | { state: 'withdrawn' }

/**
 * A published document by its public address, for anyone; while it is corrected, the version that it is corrected from.
 * Undefined where there has never been any.
 */
export const loadPublished = async (payload: Payload, publicSlug: string): Promise<PublicPage | undefined> => {
  const { docs } = await payload.find({
    collection: 'documents',
    where: { publicSlug: { equals: publicSlug } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const document = docs[0] && documentFacts(docs[0])
  if (document?.publicSlug !== publicSlug) return undefined
  const adoption = publicAdoption(document)
  return adoption ? { state: 'open', document: { ...document, adoption } } : { state: 'withdrawn' }
}

/**
 * A file kept at adoption (`json` is the tree). Undefined until the archive job has made it. Throws when the bytes are
 * no longer those that were adopted: better no file than another one.
 */
export const loadArchived = async (
  payload: Payload,
  document: DocumentFacts,
  audience: Audience,
  format: 'pdf' | 'docx' | 'html' | 'pptx' | 'json',
): Promise<KeptFile | undefined> => {
  const kept = document.adoption?.archive?.files[audience]?.[format]
  if (!kept) return undefined
  const row = await payload.findByID({
    collection: 'files',
    id: kept.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!row?.filename || row.audience !== audience || idOf(row.document) !== document.id) return undefined
  const bytes = await readUpload(payload, 'files', row.filename)
  if (createHash('sha256').update(bytes).digest('hex') !== kept.checksum)
    // Not what was adopted is as good as none: another file must not be taken for it.
    throw new LoadError('FILE_GONE', { id: kept.id })
  return { bytes, checksum: kept.checksum }
}

/** The bytes of a published document: only the file kept at adoption for the public, whatever else is stored. */
export const loadPublicFile = (
  payload: Payload,
  document: DocumentFacts,
  format: 'pdf' | 'docx' | 'html' | 'pptx',
): Promise<KeptFile | undefined> => loadArchived(payload, document, 'public', format)

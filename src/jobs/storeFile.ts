import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import type { Audience } from '../document/input.ts'
import type { DocumentFacts } from '../load/loadDocument.ts'
import { mimeOf } from '../render/renderDocument.ts'
import { sha256 } from './cacheKey.ts'

export type StoredFile = { id: string; checksum: string }
type Kind = keyof typeof mimeOf | 'json'

const mime = (kind: Kind) => (kind === 'json' ? 'application/json' : (mimeOf[kind].split(';')[0] ?? ''))

/** Keeps bytes through Payload's storage, under a name that says nothing. The file is whole before anything points at it. */
export const storeFile = async (
  payload: Payload,
  document: DocumentFacts,
  audience: Audience,
  kind: Kind,
  bytes: Uint8Array,
): Promise<StoredFile> => {
  const checksum = sha256(bytes)
  const row = await payload.create({
    collection: 'files' as CollectionSlug,
    data: {
      municipality: document.municipality,
      document: document.id,
      unit: document.unit,
      audience,
      checksum,
    } as never,
    file: { data: Buffer.from(bytes), mimetype: mime(kind), name: `${randomUUID()}.${kind}`, size: bytes.byteLength },
    depth: 0,
    overrideAccess: true,
  })
  return { id: String(row.id), checksum }
}

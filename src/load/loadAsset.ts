import type { Payload } from 'payload'
import { readUpload } from './readUpload.ts'

/** Bytes of an image for renderers, by the id of its media row. */
export type LoadAsset = (id: string) => Promise<{ body: Uint8Array; mime: string } | undefined>

/**
 * Images of one municipality (by its key). Undefined when the row or its file is gone, or belongs to another
 * municipality: what another's document may not show is not there.
 */
export const loadAsset = (payload: Payload, municipalityKey: string): LoadAsset => {
  const municipality = payload
    .find({ collection: 'municipalities', where: { key: { equals: municipalityKey } }, limit: 1, depth: 0 })
    .then(({ docs }) => docs[0]?.id)
  return async (id) => {
    const [row, owner] = await Promise.all([
      payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true }),
      municipality,
    ])
    if (!row?.filename || row.municipality !== owner) return undefined
    const body = await readUpload(payload, 'media', row.filename).catch(() => undefined)
    return body && { body, mime: row.mimeType ?? 'application/octet-stream' }
  }
}

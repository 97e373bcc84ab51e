import type { Payload } from 'payload'
import { readUpload } from './readUpload.ts'

/** Bytes of an image for renderers, by the id of its media row. */
export type LoadAsset = (id: string) => Promise<{ body: Uint8Array; mime: string } | undefined>

/**
 * Images of one municipality (by its key). Undefined when the row or its file is gone, or belongs to another
 * municipality: what another's document may not show is not there. Whose they are is read with the first of them: a
 * promise that nobody awaits, for a document without images, would end the server when the database went away.
 */
export const loadAsset = (payload: Payload, municipalityKey: string): LoadAsset => {
  const read = async () => {
    const where = { key: { equals: municipalityKey } }
    const { docs } = await payload.find({ collection: 'municipalities', where, limit: 1, depth: 0 })
    return docs[0]?.id
  }
  let municipality: ReturnType<typeof read> | undefined
  return async (id) => {
    municipality ??= read()
    const [row, owner] = await Promise.all([
      payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true }),
      municipality,
    ])
    if (!row?.filename || row.municipality !== owner) return undefined
    const body = await readUpload(payload, 'media', row.filename).catch(() => undefined)
    return body && { body, mime: row.mimeType ?? 'application/octet-stream' }
  }
}

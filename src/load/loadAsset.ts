import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { idOf } from './findAll.ts'

type MediaRow = { municipality?: unknown; filename?: string | null; mimeType?: string | null }
type Asset = { body: Uint8Array; mime: string }

/** Bytes of an upload from where the collection keeps them: its storage adapter if it has one, else its folder. */
export const readUpload = async (payload: Payload, collection: string, filename: string): Promise<Uint8Array> => {
  const { upload } = payload.collections[collection as CollectionSlug].config
  const [handler] = upload.handlers ?? []
  if (handler) {
    const response = await handler({ payload, headers: new Headers() } as never, { params: { collection, filename } })
    if (response instanceof Response && response.ok) return new Uint8Array(await response.arrayBuffer())
  }
  return readFile(path.join(String(upload.staticDir), path.basename(filename)))
}

/**
 * Images of a document by asset key (the id of a media row). An image of another municipality is no image: whatever a
 * stored template points at, its bytes do not leave their owner. `municipality` is the municipality's key.
 */
export const loadAsset =
  (payload: Payload, municipality: string) =>
  async (key: string): Promise<Asset | undefined> => {
    const find = (collection: string, id: string) =>
      payload.findByID({ collection: collection as CollectionSlug, id, depth: 0, disableErrors: true })
    const row = (await find('media', key)) as MediaRow | null
    const owner = row && ((await find('municipalities', idOf(row.municipality) ?? '')) as { key?: string } | null)
    if (!row?.filename || owner?.key !== municipality) return undefined
    try {
      return { body: await readUpload(payload, 'media', row.filename), mime: row.mimeType ?? 'image/png' }
    } catch {
      return undefined // the row is there and the file is gone: the document comes out without its picture
    }
  }

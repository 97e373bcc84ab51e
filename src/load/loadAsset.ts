import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

/**
 * Bytes of an image by the id of its media row, for renderers. Whether the document may use it was decided when the
 * template was saved (references stay inside the municipality). Undefined when the row or the file is gone.
 */
export const loadAsset =
  (payload: Payload) =>
  async (id: string): Promise<{ body: Uint8Array; mime: string } | undefined> => {
    const row = await payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true })
    const folder = payload.collections.media.config.upload.staticDir
    if (!row?.filename || !folder) return undefined
    const body = await readFile(path.join(folder, path.basename(row.filename))).catch(() => undefined)
    return body && { body, mime: row.mimeType ?? 'application/octet-stream' }
  }

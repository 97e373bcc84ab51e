import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { LoadError } from './LoadError.ts'

const readLocal = async (file: string, id: string): Promise<Uint8Array> => {
  try {
    return await readFile(file)
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new LoadError('FILE_GONE', { id }) : error
  }
}

/**
 * Bytes of a stored upload, from wherever Payload keeps them: a storage adapter (S3, Azure and others put a handler on
 * the collection) is asked first, the local folder last. The name comes from the database and never leads out of the
 * collection's own place. Throws `LoadError` FILE_GONE when there is no such file, STORE_AWAY when the storage fails.
 */
export const readUpload = async (
  payload: Payload,
  collection: 'media' | 'files',
  filename: string,
): Promise<Uint8Array> => {
  const { upload } = payload.collections[collection].config
  const name = path.basename(filename)
  const handlers = upload.handlers ?? []
  if (handlers.length === 0) return readLocal(path.join(upload.staticDir ?? '', name), name)
  // Adapters read the request's headers, to answer 304 or a part of the file: a request with none gets it whole.
  const req = await createLocalReq({}, payload)
  req.headers ??= new Headers()
  const { docs } = await payload.find({ collection, where: { filename: { equals: name } }, limit: 1, depth: 0, req })
  const [doc] = docs
  if (!doc) throw new LoadError('FILE_GONE', { id: name })
  for (const handler of handlers) {
    const answer = await handler(req, { doc, headers: new Headers(), params: { collection, filename: name } })
    if (!(answer instanceof Response)) continue
    // Of before there was a store, perhaps: the folder is asked as well.
    if (answer.status === 404) continue
    if (!answer.ok) throw new LoadError('STORE_AWAY', { id: name })
    try {
      return new Uint8Array(await answer.arrayBuffer())
    } catch (cause) {
      payload.logger.error({ err: cause }, `The storage of ${collection} broke off in the middle of ${name}.`)
      throw new LoadError('STORE_AWAY', { id: name })
    }
  }
  return readLocal(path.join(upload.staticDir ?? '', name), name)
}

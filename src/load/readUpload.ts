import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'

/**
 * Bytes of a stored upload, from wherever Payload keeps them: a storage adapter (S3, Azure and others put a handler on
 * the collection) is asked first, the local folder last. The name comes from the database and never leads out of the
 * collection's own place. Throws when there is no such file.
 */
export const readUpload = async (
  payload: Payload,
  collection: 'media' | 'files',
  filename: string,
): Promise<Uint8Array> => {
  const { upload } = payload.collections[collection].config
  const name = path.basename(filename)
  const handlers = upload.handlers ?? []
  if (handlers.length === 0) return readFile(path.join(upload.staticDir ?? '', name))
  // Adapters read the request's headers, to answer 304 or a part of the file: a request with none gets it whole.
  const req = await createLocalReq({}, payload)
  req.headers ??= new Headers()
  const { docs } = await payload.find({ collection, where: { filename: { equals: name } }, limit: 1, depth: 0, req })
  const [doc] = docs
  if (!doc) throw new Error(`There is no file ${name} among ${collection}.`)
  for (const handler of handlers) {
    const answer = await handler(req, { doc, headers: new Headers(), params: { collection, filename: name } })
    if (!(answer instanceof Response)) continue
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer())
    throw new Error(`The storage of ${collection} answered ${answer.status} for ${name}.`)
  }
  return readFile(path.join(upload.staticDir ?? '', name))
}

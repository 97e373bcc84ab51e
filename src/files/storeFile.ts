import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { CommandError } from '#commands/common/CommandError.ts'
import { databaseBusyIn } from '#database/DatabaseBusy.ts'
import type { Audience } from '#document/input/input.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { mimeOf } from '#render/renderDocument.ts'
import { sha256 } from './cacheKey.ts'
import { isStoreAway } from './store/isStoreAway.ts'

export type StoredFile = { id: string; checksum: string }
type Kind = keyof typeof mimeOf | 'json'

const mime = (kind: Kind) => (kind === 'json' ? 'application/json' : (mimeOf[kind].split(';')[0] ?? ''))

/**
 * Keeps bytes through Payload's storage, under a name that says nothing. The file is whole before anything points at it;
 * one that could not be written to its end is taken away again. Throws `CommandError` NOT_STORED where the disk is full or
 * the object store refuses, BUSY/store where that does not answer, and `DatabaseBusy` where the database does not.
 */
export const storeFile = async (
  payload: Payload,
  document: DocumentFacts,
  audience: Audience,
  kind: Kind,
  bytes: Uint8Array,
): Promise<StoredFile> => {
  const checksum = sha256(bytes)
  const name = `${randomUUID()}.${kind}`
  const owner = { municipality: document.municipality, document: document.id, unit: document.unit }
  try {
    const row = await payload.create({
      collection: 'files',
      data: { ...owner, audience, checksum },
      // A free name is sought in the database, and Payload tells of one that is away as of a file that is no good.
      overwriteExistingFiles: true,
      file: { data: Buffer.from(bytes), mimetype: mime(kind), name, size: bytes.byteLength },
      depth: 0,
      overrideAccess: true,
    })
    return { id: String(row.id), checksum }
  } catch (error) {
    payload.logger.error(error)
    // An object store is written to after the row: one without its bytes would be a file that is gone.
    await payload.db.deleteMany({ collection: 'files', where: { filename: { equals: name } } }).catch(() => undefined)
    const directory = payload.collections.files.config.upload.staticDir
    if (directory)
      await rm(path.join(/* turbopackIgnore: true */ directory, name), { force: true }).catch(() => undefined)
    throw databaseBusyIn(error) ?? new CommandError(isStoreAway(error) ? 'BUSY/store' : 'NOT_STORED')
  }
}

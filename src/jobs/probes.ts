import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Bucket } from '#env'
import { tryBucket } from '#files/store/tryBucket.ts'
import { ago, minute } from './sweepRows.ts'

export type Saving = 'ok' | 'busy' | 'lost'
export type Storing = 'ok' | 'full' | 'refused'
export type Queue = 'ok' | 'stuck' | 'lost'

/** With less room (bytes) than this, files and copies before upgrades soon cannot be written. */
const leastRoom = 200e6
/** A job is begun within ten seconds and none takes as long (ms): the crons have stopped, or a job hangs. */
const longWait = 10 * minute

/** Whether a row can be written, and taken away again. It is one of the counts of attempts, which are nobody's. */
export const trySaving = async (payload: Payload): Promise<Saving> => {
  const key = `health ${randomUUID()}`
  try {
    const data = { key, points: 0, expiresAt: Date.now() }
    await payload.db.create({ collection: 'attempts', data })
    await payload.db.deleteMany({ collection: 'attempts', where: { key: { equals: key } } })
    return 'ok'
  } catch (error) {
    return (error as { name?: unknown }).name === 'DatabaseBusy' ? 'busy' : 'lost'
  }
}

/** Bytes on the disk that files are stored on. */
export const roomIn = async (folder: string): Promise<{ free: number; size: number }> => {
  const { bavail, blocks, bsize } = await statfs(folder)
  return { free: bavail * bsize, size: blocks * bsize }
}
/** Where produced files lie. */
export const storedIn = (payload: Payload): string => payload.collections.files.config.upload.staticDir ?? ''

/** Whether a file can be written, read and taken away where produced files lie, and whether there is room for more. */
export const tryStoring = async (payload: Payload, least = leastRoom): Promise<Storing> => {
  try {
    const bucket: Bucket | undefined = payload.config.custom.bucket
    if (bucket) {
      await tryBucket(bucket)
      return 'ok'
    }
    const folder = storedIn(payload)
    await mkdir(folder, { recursive: true })
    const file = path.join(/* turbopackIgnore: true */ folder, `.health-${randomUUID()}`)
    try {
      await writeFile(file, 'whole', { flag: 'wx' })
      if ((await readFile(file, 'utf8')) !== 'whole') return 'refused'
    } finally {
      await rm(file, { force: true })
    }
    return (await roomIn(folder)).free < least ? 'full' : 'ok'
  } catch (error) {
    return (error as { code?: unknown }).code === 'ENOSPC' ? 'full' : 'refused'
  }
}

/** Whether what waits to be made is being made. */
export const tryQueue = async (payload: Payload): Promise<Queue> => {
  const since = ago(longWait)
  try {
    const { totalDocs } = await payload.count({
      collection: 'payload-jobs',
      where: {
        and: [
          { completedAt: { exists: false } },
          { hasError: { not_equals: true } },
          { updatedAt: { less_than: since } },
          { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: since } }] },
        ],
      },
      overrideAccess: true,
    })
    return totalDocs > 0 ? 'stuck' : 'ok'
  } catch {
    return 'lost'
  }
}

import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Places } from '#env'
import { makePrivate } from './copyDatabase.ts'
import { OperatorError } from './OperatorError.ts'

/** Where the lock of what lies on this machine's own disk is; undefined where nothing does. */
export const lockOf = ({ databaseUri, dataDir, bucket }: Places): string | undefined => {
  if (databaseUri.startsWith('file:')) return `${databaseUri.slice('file:'.length)}.node`
  return bucket ? undefined : path.join(dataDir, 'files.node')
}

/** The folder of a lock, by a name that a copy of it does not have. */
export const placeOf = (lock: string): string => {
  const { dev, ino } = statSync(lock)
  return `${path.dirname(path.resolve(lock))} ${dev}-${ino}`
}

/** Held as long as something refers to them: to the end of the process. */
const held: object[] = []

/**
 * Takes what lies on this machine's disk for this process, until it ends, however it ends: a lock on a file of its own,
 * held by SQLite, that the system lets go of with the process. One that is just ending is waited for. Throws SECOND_NODE.
 */
export const holdFiles = async (lock: string, patience = 5_000): Promise<void> => {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  mkdirSync(path.dirname(path.resolve(lock)), { recursive: true })
  makePrivate(lock)
  const file = new DatabaseSync(lock, { timeout: 0 })
  for (const until = Date.now() + patience; ; await sleep(200))
    try {
      file.exec('BEGIN EXCLUSIVE')
      held.push(file)
      return
    } catch (error) {
      if (!/locked|busy/iu.test(String(error))) throw error
      if (Date.now() < until) continue
      file.close()
      throw new OperatorError('SECOND_NODE', {
        sv: `En annan nod använder samma filer (${path.dirname(path.resolve(lock))}). Stoppa den först. Flera noder kräver MongoDB och ett objektlager (S3_BUCKET).`,
        en: `Another node uses the same files (${path.dirname(path.resolve(lock))}). Stop it first. Several nodes need MongoDB and an object store (S3_BUCKET).`,
      })
    }
}

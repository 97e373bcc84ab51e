import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Client } from './sqliteConnection.ts'

/**
 * Makes an empty file that only its owner may read, or sees to that of the file that is there. SQLite gives its `-wal` and `-shm` the same
 * rights. A database that exists is never opened here: closing it again would drop SQLite's locks on it.
 */
export const makePrivate = (file: string): void => {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    // Made by an older version, or copied here.
    chmodSync(file, 0o600)
  }
}

const flush = (place: string): void => {
  const opened = openSync(place, 'r')
  fsyncSync(opened)
  closeSync(opened)
}

/**
 * Copies the database as it is now, with what is still in its log, to `to`, which is there whole or not at all. By
 * `VACUUM INTO`, since reading the file beside SQLite could catch it in the middle. Throws where the disk is full.
 */
export const copyDatabase = async (client: Pick<Client, 'executeMultiple'>, to: string): Promise<void> => {
  const part = `${to}.part`
  rmSync(part, { force: true })
  makePrivate(part)
  await client.executeMultiple(`VACUUM INTO '${part.replaceAll("'", "''")}'`)
  flush(part)
  renameSync(part, to)
  flush(path.dirname(to))
}

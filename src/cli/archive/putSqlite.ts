import { existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { OperatorError } from '#database/OperatorError.ts'
import { sqliteCopy, sqliteFile } from './sqliteSource.ts'

/** SQLite gives its journal up only when nobody else has the file open, in this process or another. */
const refuseInUse = (file: string): void => {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec('PRAGMA journal_mode = DELETE')
  } catch {
    throw new OperatorError('IN_USE', {
      sv: `En annan process har ${file} öppen. Stoppa servern och kör kommandot igen.`,
      en: `Another process has ${file} open. Stop the server and run the command again.`,
    })
  } finally {
    database.close()
  }
}

const setAside = (file: string, aside: string): void => {
  if (!existsSync(file)) return
  mkdirSync(aside, { recursive: true })
  renameSync(file, path.join(aside, path.basename(file)))
}

/** The copied database where the server looks for it; what was there is moved to `aside`. Throws IN_USE. */
export const putSqlite = (uri: string, stage: string, aside: string): void => {
  const file = sqliteFile(uri)
  if (existsSync(file)) refuseInUse(file)
  for (const end of ['', '-wal', '-shm']) setAside(file + end, aside)
  mkdirSync(path.dirname(file), { recursive: true })
  renameSync(path.join(stage, sqliteCopy), file)
}

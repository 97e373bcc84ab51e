import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { copyDatabase } from '#database/copyDatabase.ts'
import { OperatorError } from '#database/OperatorError.ts'
import type { Named, Source } from './stage.ts'

export const sqliteFile = (uri: string): string => path.resolve(uri.slice('file:'.length))
export const sqliteCopy = 'database/payload.db'

const column = (database: DatabaseSync, table: string, name: string): string[] =>
  database
    .prepare(`SELECT ${name} AS name FROM ${table} WHERE ${name} IS NOT NULL`)
    .all()
    .map((row) => String(row.name))
const namedIn = (database: DatabaseSync): Named => ({
  files: column(database, 'files', 'filename'),
  media: column(database, 'media', 'filename'),
})

/** SQLite beside the server that writes to it: a copy of one moment, with what is still in the log (`VACUUM INTO`). */
export const sqliteSource = (uri: string): Source => {
  const file = sqliteFile(uri)
  if (!existsSync(file))
    throw new OperatorError('NO_DATABASE', {
      sv: `Det finns ingen databas i ${file}. Kör kommandot med samma DATA_DIR och DATABASE_URI som servern.`,
      en: `There is no database at ${file}. Run the command with the server's own DATA_DIR and DATABASE_URI.`,
    })
  const database = new DatabaseSync(file, { readOnly: true, timeout: 10_000 })
  return {
    kind: 'sqlite',
    copyTo: async (folder) => {
      const copy = path.join(folder, sqliteCopy)
      mkdirSync(path.dirname(copy), { recursive: true })
      await copyDatabase({ executeMultiple: async (script) => database.exec(script) }, copy)
      const copied = new DatabaseSync(copy, { readOnly: true })
      const told = { migrations: column(copied, 'payload_migrations', 'name'), named: namedIn(copied) }
      copied.close()
      return told
    },
    namedNow: async () => namedIn(database),
    close: async () => database.close(),
  }
}

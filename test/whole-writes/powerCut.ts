import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestDatabase } from '../support/startDatabase.ts'

export type Client = {
  execute: (statement: string | { sql: string }) => Promise<{ rows: Record<string, unknown>[] }>
  close: () => void
}
const require = createRequire(import.meta.resolve('@payloadcms/db-sqlite'))
const { createClient } = require('@libsql/client') as { createClient: (options: { url: string }) => Client }
/** For scripts in another process. */
export const libsql = require.resolve('@libsql/client')

export const fileOf = ({ uri }: TestDatabase) => uri.slice('file:'.length)
export const clientOf = ({ payload }: TestDatabase) => (payload.db as unknown as { client: Client }).client

/** Opens a database file with a connection that knows nothing of ours. */
export const withEye = async <T>(file: string, look: (eye: Client) => Promise<T>): Promise<T> => {
  const eye = createClient({ url: `file:${file}` })
  try {
    return await look(eye)
  } finally {
    eye.close()
  }
}

/** All that stands in a database file, but for tables that are not looked at. */
export const contentOf = (file: string, except: readonly string[] = []): Promise<string> =>
  withEye(file, async (eye) => {
    const tables = await eye.execute("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    const rows: Record<string, unknown> = {}
    for (const { name } of tables.rows)
      if (!except.includes(String(name))) rows[String(name)] = (await eye.execute(`select * from "${name}"`)).rows
    return JSON.stringify(rows)
  })

/**
 * Runs `write`, and says what a power cut right after each of its statements would leave: how many there were, and how
 * many different contents, `except` tables apart.
 */
export const cutAtEveryStatement = async (
  database: TestDatabase,
  write: () => Promise<unknown>,
  except: readonly string[] = [],
) => {
  const [client, file, kept] = [clientOf(database), fileOf(database), mkdtempSync(path.join(tmpdir(), 'cut-'))]
  const execute = client.execute
  let cuts = 0
  // Copied by another process: whoever opens and closes the file in this one drops SQLite's locks on it.
  const cut = () => {
    for (const end of ['', '-wal'])
      if (existsSync(file + end)) execFileSync('cp', [file + end, path.join(kept, `${cuts}.db${end}`)])
    cuts += 1
  }
  cut()
  client.execute = async (statement) => {
    const result = await execute(statement)
    if (/^\s*(insert|update|delete)/iu.test(typeof statement === 'string' ? statement : statement.sql)) cut()
    return result
  }
  try {
    await write()
  } finally {
    client.execute = execute
  }
  // A pair of calls that is not completed is committed at the next turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve))
  cut()
  const contents = new Set<string>()
  for (let n = 0; n < cuts; n += 1) contents.add(await contentOf(path.join(kept, `${n}.db`), except))
  rmSync(kept, { recursive: true })
  return { statements: cuts - 2, contents: contents.size }
}

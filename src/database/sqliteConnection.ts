import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseBusy } from './DatabaseBusy.ts'

/** One statement, as drizzle hands it to libsql: text, or text and values. */
export type Statement = [statement: string | { sql: string }, values?: unknown]
export type Rows = { rows: Record<string, unknown>[] }
/** What we use of libsql's client. */
export type Client = {
  execute: (...statement: Statement) => Promise<Rows>
  executeMultiple: (script: string) => Promise<void>
  transaction: (mode: 'deferred') => Promise<{ close: () => void }>
}

const isBusy = (error: unknown) => String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')

/**
 * The one connection to the database file. Other processes are waited for with the event loop running: SQLite's own
 * waiting (`busy_timeout`) would stop every request, for libsql is synchronous.
 *
 * No statement may go on after SQLITE_BUSY: libsql leaves the one that met it unfinished, and from then on the connection
 * acknowledges writes that are never committed and are lost when the garbage collector ends the statement.
 */
export const sqliteConnection = (client: Client) => {
  const execute = client.execute.bind(client)

  /** libsql makes a new connection when a transaction has taken the old one, so an empty transaction takes it away. */
  const renew = async () => (await client.transaction('deferred')).close()
  const executeAlone = (statement: Statement): Promise<Rows> =>
    execute(...statement).catch(async (error) => {
      if (isBusy(error)) await renew()
      throw error
    })

  /** Runs `attempt` until no other process is in the way; throws `DatabaseBusy` when one still is at `until` (ms). */
  const patiently = async <T>(attempt: () => Promise<T>, until: number): Promise<T> => {
    for (let pause = 2; ; pause = Math.min(pause * 2, 50)) {
      try {
        return await attempt()
      } catch (error) {
        if (!isBusy(error)) throw error
        if (Date.now() >= until) throw new DatabaseBusy()
        await sleep(pause)
      }
    }
  }

  return {
    /** A statement of the open transaction: it holds the lock, so nothing is in its way. */
    execute,
    read: (statement: Statement, until: number) => patiently(() => executeAlone(statement), until),
    /**
     * BEGIN IMMEDIATE, with the settings a transaction needs. The lock is tried by a script first, since a script leaves
     * nothing behind where it is refused. Foreign keys can only be switched outside a transaction.
     */
    begin: (until: number, foreignKeys = true) =>
      patiently(async () => {
        const settings = `PRAGMA busy_timeout = 0; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`
        await client.executeMultiple(`${settings}; BEGIN IMMEDIATE; COMMIT`)
        await executeAlone(['BEGIN IMMEDIATE'])
      }, until),
  }
}
export type Connection = ReturnType<typeof sqliteConnection>

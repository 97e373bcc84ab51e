import { AsyncLocalStorage } from 'node:async_hooks'
import type { Connection, Rows, Statement } from './sqliteConnection.ts'
import { type Turn, turns } from './turns.ts'

/** `paused`: its first call is done, and it stays open for the second one of the same request. */
type Transaction = Turn & { open: boolean; paused: boolean; req: object | undefined; failure?: unknown }
type Work<T> = () => Promise<T>
type Options = {
  /** How long (ms) another process is waited for. */
  patience: number
  /** Told when a transaction that nobody awaits was not kept. */
  lost: (error: unknown) => void
}
const isRead = ([statement]: Statement) =>
  /^\s*(select|pragma|explain)\b/iu.test(typeof statement === 'string' ? statement : statement.sql)

/**
 * Transactions on one connection, one at a time. Statements that run inside one belong to it (known by the async
 * context); all others wait until it is over, so nobody reads half of what is being written.
 */
export const transactionsOn = (connection: Connection, { patience, lost }: Options) => {
  const inside = new AsyncLocalStorage<Transaction>()
  const nextTurn = turns()
  let current: Transaction | undefined

  const begin = async (req?: object, foreignKeys?: boolean): Promise<Transaction> => {
    const until = Date.now() + patience
    const turn = await nextTurn()
    try {
      await connection.begin(until, foreignKeys)
    } catch (error) {
      turn.end()
      throw error
    }
    current = { ...turn, open: true, paused: false, req }
    return current
  }

  /** COMMIT, or ROLLBACK after a failure. Throws when nothing was kept. */
  const end = async (transaction: Transaction): Promise<void> => {
    transaction.open = false
    transaction.paused = false
    try {
      if (!transaction.failure) await connection.execute('COMMIT')
    } catch (error) {
      transaction.failure = error
    }
    // SQLite may have rolled back by itself (a full disk): then there is nothing to roll back, and that is an error too.
    if (transaction.failure) await connection.execute('ROLLBACK').catch(() => undefined)
    current = undefined
    transaction.end()
    if (transaction.failure) throw transaction.failure
  }

  /** Until the event loop turns: a second call that never comes holds nobody up. */
  const pause = (transaction: Transaction): void => {
    transaction.paused = true
    setImmediate(() => {
      if (transaction.paused) end(transaction).catch(lost)
    })
  }

  const run = async <T>(transaction: Transaction, work: Work<T>, more: boolean): Promise<T> => {
    transaction.paused = false
    let result: T | undefined
    try {
      result = await inside.run(transaction, work)
    } catch (error) {
      // What the adapter makes of a failed statement (which field is taken) says more than the statement's own error.
      transaction.failure = error
    }
    if (more && !transaction.failure) pause(transaction)
    else await end(transaction)
    return result as T
  }

  /** Stands in for the client's own `execute`. */
  const execute = async (...statement: Statement): Promise<Rows> => {
    const transaction = inside.getStore()
    // Part of it has failed, so nothing of it may be kept, whatever is caught on the way.
    if (transaction?.failure) throw transaction.failure
    if (transaction?.open)
      return connection.execute(...statement).catch((error) => {
        transaction.failure = error
        throw error
      })
    if (!isRead(statement)) return run(await begin(), () => connection.execute(...statement), false)
    while (current) await current.over
    return connection.read(statement, Date.now() + patience)
  }

  return {
    execute,
    isInside: () => inside.getStore()?.open === true,
    /** All of `work`, or nothing. `foreignKeys: false` for migrations that rebuild tables. */
    whole: async <T>(work: Work<T>, { foreignKeys = true } = {}) =>
      run(await begin(undefined, foreignKeys), work, false),
    /** The first of two calls that belong together: left open for the second one of the same `req`. */
    first: async <T>(req: object, work: Work<T>) => run(await begin(req), work, true),
    /** Whether the transaction that is open waits for another call of this `req`. */
    awaits: (req: object | undefined) => req !== undefined && current?.paused === true && current.req === req,
    /** Goes on with the transaction that awaits; `last`, it ends with this call. */
    next: async <T>(work: Work<T>, last: boolean): Promise<T> => {
      if (!current) throw new Error('No transaction is open.')
      return run(current, work, !last)
    },
  }
}
export type Transactions = ReturnType<typeof transactionsOn>

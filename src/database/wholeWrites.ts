import type { DatabaseAdapterObj } from 'payload'
import { makePrivate } from './copyDatabase.ts'
import { freshSessions } from './freshSessions.ts'
import { type Adapter as Migrating, type Migration, migrateWhole } from './migrateWhole.ts'
import { type Call, pairWrites } from './pairWrites.ts'
import type { PersonUpdate } from './sessionChange.ts'
import { type Client, sqliteConnection } from './sqliteConnection.ts'
import { type Transactions, transactionsOn } from './transactions.ts'

type Adapter = {
  client: Client
  connect: (options?: { hotReload: boolean }) => Promise<void>
  findOne: (args: object) => Promise<unknown>
  migrate: (options?: { migrations?: Migration[] }) => Promise<void>
  payload: {
    collections: Record<string, { config: { versions?: unknown } } | undefined>
    logger: { error: (what: object) => void }
  }
}

/**
 * Makes every write of one document, its version included, all or nothing on SQLite, as it is on MongoDB. Payload writes
 * a document by many statements (its row, then a delete and an insert for each list), each kept by itself.
 *
 * Each call of the adapter is a transaction. No hook runs inside such a call, so nothing can wait for itself, and it
 * takes milliseconds. A document and its version are two calls with no hook between; they share one transaction. A hook
 * that fails later rolls nothing back: commands must not count on that (docs/adr/0040).
 *
 * `patience`: how long (ms) a lock of another process is waited for before a write is refused with `DatabaseBusy`.
 */
export const wholeWrites = (database: DatabaseAdapterObj, file: string, patience = 5_000): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const made = database.init(args)
    // What this adapter has beyond Payload's common type: its client, and methods to be wrapped by name.
    const adapter = made as unknown as Adapter & Migrating
    const lost = (err: unknown) => adapter.payload.logger.error({ err, msg: 'A write was not kept.' })
    let transactions: Transactions | undefined
    /** Once there is a client, which the adapter makes while it connects. */
    const take = (): Transactions => {
      if (transactions) return transactions
      transactions = transactionsOn(sqliteConnection(adapter.client), { patience, lost })
      adapter.client.execute = transactions.execute
      const { whole, next, ...rest } = transactions
      pairWrites(adapter, {
        ...rest,
        whole: (work) => whole(work),
        next: (_req, work, last) => next(work, last),
        within: (args, name) =>
          name === 'updateOne' ? freshSessions((asked) => adapter.findOne(asked), args as Call & PersonUpdate) : args,
      })
      return transactions
    }
    const { connect } = adapter
    adapter.connect = async (options) => {
      if (file !== ':memory:') makePrivate(file)
      await connect.call(adapter, options)
      take()
    }
    adapter.migrate = ({ migrations } = {}) =>
      migrateWhole(adapter, take(), { ...(migrations ? { migrations } : {}), file })
    return made
  },
})

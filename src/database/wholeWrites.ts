import type { DatabaseAdapterObj } from 'payload'
import { makePrivate } from './copyDatabase.ts'
import { freshSessions } from './freshSessions.ts'
import { type Adapter as Migrating, type Migration, migrateWhole } from './migrateWhole.ts'
import type { PersonUpdate } from './sessionChange.ts'
import { type Client, sqliteConnection } from './sqliteConnection.ts'
import { type Transactions, transactionsOn } from './transactions.ts'

type Arguments = PersonUpdate & { req?: object; migrations?: Migration[] }
type Method = (args: Arguments) => Promise<unknown>
type Collections = Record<string, { config: { versions?: unknown } } | undefined>
type Adapter = Record<string, Method> & {
  client: Client
  connect: (options?: { hotReload: boolean }) => Promise<void>
  payload: { collections: Collections; logger: { error: (what: object) => void } }
}

/** Every call by which Payload's adapter writes; each is whole. */
const writes = [
  ...['create', 'updateOne', 'updateMany', 'updateJobs', 'upsert', 'deleteOne', 'deleteMany'],
  ...['createVersion', 'updateVersion', 'deleteVersions'],
  ...['createGlobal', 'updateGlobal', 'createGlobalVersion', 'updateGlobalVersion'],
]
/** Where a collection has versions: the document and then its version, or the versions and then their document. */
const firsts = ['create', 'updateOne', 'deleteVersions']
const seconds = ['createVersion', 'updateVersion', 'deleteOne']
/** Asked between the two. */
const between = ['findVersions']

const wrap = (adapter: Adapter, transactions: Transactions): void => {
  const hasVersions = (collection = '') => Boolean(adapter.payload.collections[collection]?.config.versions)
  const find: Method = (args) => (adapter.findOne as Method).call(adapter, args)
  for (const name of [...writes, ...between]) {
    const original = adapter[name]?.bind(adapter) as Method
    adapter[name] = async (args) => {
      const { req, collection } = args
      const work = async () => original(name === 'updateOne' ? await freshSessions(find, args) : args)
      if (transactions.isInside()) return work()
      // In a bulk update all documents share one request, and each is a pair of its own: a first call joins no other.
      if (transactions.awaits(req) && !firsts.includes(name)) return transactions.next(work, seconds.includes(name))
      if (between.includes(name)) return work()
      if (req && firsts.includes(name) && hasVersions(collection)) return transactions.first(req, work)
      return transactions.whole(work)
    }
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
      wrap(adapter, transactions)
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

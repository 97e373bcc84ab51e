export type Call = Record<string, unknown> & {
  req?: object
  collection?: string
  data?: unknown
  versionData?: unknown
}
type Method = (args: Call) => Promise<unknown>
export type Work<T> = () => Promise<T>

/** How a database makes several statements one. The same on both, so that what holds on one holds on the other. */
export type Transactions = {
  isInside: () => boolean
  /** All of `work`, which is one call by this name, or nothing. */
  whole: <T>(work: Work<T>, name: string) => Promise<T>
  /** The first of two calls that belong together: left open for the second one of the same `req`. */
  first: <T>(req: object, work: Work<T>) => Promise<T>
  /** Whether a transaction that is open waits for another call of this `req`. */
  awaits: (req: object | undefined) => boolean
  /** Goes on with the transaction that awaits; `last`, it ends with this call. */
  next: <T>(req: object, work: Work<T>, last: boolean) => Promise<T>
  /** What the adapter is given when the call is made, and when it is made once more. */
  within: (args: Call, name: string) => Call | Promise<Call>
}

/** Every call by which Payload's adapters write; each is whole. */
export const writes = [
  ...['create', 'updateOne', 'updateMany', 'updateJobs', 'upsert', 'deleteOne', 'deleteMany'],
  ...['createVersion', 'updateVersion', 'deleteVersions'],
  ...['createGlobal', 'updateGlobal', 'createGlobalVersion', 'updateGlobalVersion'],
]
/** Where a collection has versions: the document and then its version, or the versions and then their document. */
const firsts = ['create', 'updateOne', 'deleteVersions']
const seconds = ['createVersion', 'updateVersion', 'deleteOne']
/** Asked between the two. */
const between = ['findVersions']

type Paired = { payload: { collections: Record<string, { config: { versions?: unknown } } | undefined> } }

/**
 * Makes each call of the adapter that writes whole, and a document and its version, which are two calls with no hook
 * between, one. A hook that fails later rolls nothing back: commands must not count on that (docs/adr/0040).
 */
export const pairWrites = (adapter: Paired, transactions: Transactions): void => {
  const hasVersions = (collection = '') => Boolean(adapter.payload.collections[collection]?.config.versions)
  for (const name of [...writes, ...between]) {
    const original: Method = Reflect.get(adapter, name).bind(adapter)
    Reflect.set(adapter, name, async (args: Call) => {
      const { req, collection } = args
      const work = async () => original(await transactions.within(args, name))
      if (transactions.isInside()) return work()
      // In a bulk update all documents share one request, and each is a pair of its own: a first call joins no other.
      if (req && transactions.awaits(req) && !firsts.includes(name))
        return transactions.next(req, work, seconds.includes(name))
      if (between.includes(name)) return work()
      if (req && firsts.includes(name) && hasVersions(collection)) return transactions.first(req, work)
      return transactions.whole(work, name)
    })
  }
}

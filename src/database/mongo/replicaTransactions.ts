import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ClientSession } from 'mongodb'
import type { Call, Transactions, Work } from '../pairWrites.ts'
import { durable } from './durable.ts'
import { isLostRace, isUnknownEnd } from './lostRace.ts'

type Transaction = {
  id: string
  session: ClientSession
  /** All that has been done in it, to be done again when the race is lost, and whether each found what it was to change. */
  works: { work: Work<unknown>; found?: boolean }[]
  until: number
}
/** The part of Payload's MongoDB adapter that is needed: sessions by the id that `req.transactionID` bears. */
export type Replica = {
  sessions: Record<string, ClientSession>
  connection: { getClient: () => { startSession: () => ClientSession; options: { replicaSet?: string } } }
}
type Options = { patience: number; lost: (error: unknown) => void }

/** One document is whole in MongoDB by itself. These calls change several, and must not be met half way. */
const several = ['createVersion', 'createGlobalVersion', 'updateJobs']

/** Values that the adapter would turn into the database's own in place are copied, for the work may be done again. */
const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOf)
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one)]))
}

/**
 * Transactions of a replica set for `pairWrites`. Whoever loses a race (WriteConflict) does it all again here, and nowhere
 * else: no hook runs inside, so what is done again is calls of the adapter alone (docs/adr/0064).
 */
export const replicaTransactions = (adapter: Replica, { patience, lost }: Options): Transactions => {
  const inside = new AsyncLocalStorage<Transaction>()
  const paused = new WeakMap<object, Transaction>()
  const client = adapter.connection.getClient()

  const start = ({ id, session }: Transaction) => {
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: durable })
    adapter.sessions[id] = session
  }
  const open = (): Transaction => {
    const made = { id: randomUUID(), session: client.startSession(), works: [], until: Date.now() + patience }
    start(made)
    return made
  }
  const close = async ({ id, session }: Transaction) => {
    delete adapter.sessions[id]
    await session.abortTransaction().catch(() => undefined) // nothing to undo after it was kept
    await session.endSession().catch(() => undefined)
  }
  const keep = async ({ session, until }: Transaction) => {
    for (;;)
      try {
        return await session.commitTransaction()
      } catch (error) {
        if (!isUnknownEnd(error) || Date.now() > until) throw error
        await sleep(50)
      }
  }

  const act = async (transaction: Transaction, at: number): Promise<unknown> => {
    const step = transaction.works[at]
    const result = await inside.run(transaction, async () => step?.work())
    const found = result !== null
    // Whoever asked was told that a row was changed, and now it is another: that is no longer the same work.
    if (step && at < transaction.works.length - 1 && step.found !== found)
      throw new Error('The row was changed meanwhile.')
    if (step) step.found = found
    return result
  }
  /** From the start, until it is kept, fails of itself, or patience ends. */
  const again = async (transaction: Transaction, first: unknown, keeps: boolean): Promise<unknown> => {
    let failure = first
    for (let turn = 1; isLostRace(failure) && Date.now() < transaction.until; turn += 1)
      try {
        delete adapter.sessions[transaction.id]
        await transaction.session.abortTransaction().catch(() => undefined)
        await sleep(Math.random() * Math.min(10 * 2 ** turn, 500))
        start(transaction)
        let result: unknown
        for (const at of transaction.works.keys()) result = await act(transaction, at)
        if (keeps) await keep(transaction)
        return result
      } catch (error) {
        failure = error
      }
    throw failure
  }
  const run = async <T>(transaction: Transaction, work: Work<T>, req?: object): Promise<T> => {
    const at = transaction.works.push({ work }) - 1
    let result: unknown
    try {
      result = await act(transaction, at)
      if (!req) await keep(transaction)
    } catch (error) {
      result = await again(transaction, error, !req).catch(async (failure) => {
        await close(transaction)
        throw failure
      })
    }
    if (req) pause(transaction, req)
    else await close(transaction)
    return result as T
  }
  /** Until the event loop turns: a second call that never comes holds nobody up. */
  const pause = (transaction: Transaction, req: object) => {
    paused.set(req, transaction)
    setImmediate(() => {
      if (paused.get(req) !== transaction) return
      paused.delete(req)
      keep(transaction)
        .catch((error) => again(transaction, error, true))
        .catch(lost)
        .finally(() => close(transaction))
    })
  }
  const single = async <T>(work: Work<T>): Promise<T> => {
    const until = Date.now() + patience
    for (let turn = 1; ; turn += 1)
      try {
        return await work()
      } catch (error) {
        if (!isLostRace(error) || Date.now() > until) throw error
        await sleep(Math.random() * Math.min(10 * 2 ** turn, 500))
      }
  }

  return {
    isInside: () => inside.getStore() !== undefined,
    whole: (work, name) => (several.includes(name) ? run(open(), work) : single(work)),
    first: (req, work) => run(open(), work, req),
    awaits: (req) => req !== undefined && paused.has(req),
    next: async (req, work, last) => {
      const transaction = paused.get(req)
      paused.delete(req)
      if (!transaction) throw new Error('No transaction is open.')
      return run(transaction, work, last ? undefined : req)
    },
    within: (args: Call) => {
      const { data, versionData, req } = args
      const id = inside.getStore()?.id
      return {
        ...args,
        ...(data ? { data: copyOf(data) } : {}),
        ...(versionData ? { versionData: copyOf(versionData) } : {}),
        ...(id ? { req: { ...req, transactionID: id } } : {}),
      }
    },
  }
}

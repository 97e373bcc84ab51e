import type { BasePayload } from 'payload'
import { sharedTurn } from '#database/leases/sharedTurn.ts'

const queues = new Map<string, Promise<unknown>>()

/**
 * Runs what belongs to one key one at a time, in the order asked for, in this process. Between processes it promises
 * nothing: what must not happen twice has a unique index.
 */
export const inTurn = async <T>(key: string, run: () => Promise<T>): Promise<T> => {
  const before = queues.get(key) ?? Promise.resolve()
  const mine = before.then(run, run)
  queues.set(key, mine)
  try {
    return await mine
  } finally {
    if (queues.get(key) === mine) queues.delete(key)
  }
}

/** The same on all nodes, for what is read, changed and written back: in order here, and then among the nodes. */
export const inSharedTurn = <T>(payload: BasePayload, key: string, run: () => Promise<T>): Promise<T> =>
  inTurn(key, () => sharedTurn(payload, key, run))

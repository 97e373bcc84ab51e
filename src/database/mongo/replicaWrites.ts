import type { DatabaseAdapterObj } from 'payload'
import { pairWrites } from '../pairWrites.ts'
import { type Replica, replicaTransactions } from './replicaTransactions.ts'

type Adapter = Parameters<typeof pairWrites>[0] &
  Replica & {
    connect: (options?: { hotReload: boolean }) => Promise<void>
    payload: { logger: { error: (what: object) => void } }
  }

/**
 * A document and its version are one in MongoDB too, where the address names a replica set: a server by itself has no
 * transactions. `patience`: how long (ms) a lost race is run again before it is an error.
 */
export const replicaWrites = (database: DatabaseAdapterObj, patience = 10_000): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const made = database.init(args)
    // What this adapter has beyond Payload's common type.
    const adapter = made as unknown as Adapter
    const lost = (err: unknown) => adapter.payload.logger.error({ err, msg: 'A write was not kept.' })
    const { connect } = adapter
    adapter.connect = async (options) => {
      await connect.call(adapter, options)
      if (adapter.connection.getClient().options.replicaSet)
        pairWrites(adapter, replicaTransactions(adapter, { patience, lost }))
    }
    return made
  },
})

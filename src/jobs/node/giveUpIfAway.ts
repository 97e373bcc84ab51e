import { databaseBusyIn } from '#database/DatabaseBusy.ts'
import { leaseNow } from '#database/leases/lease.ts'

/**
 * Throws on what a task threw. Where the database was away the run gives up its job first, and writes no failure to it: it
 * is done anew by whoever finds it when the term is over, however few retries the task has.
 */
export const giveUpIfAway = (error: unknown): never => {
  const lease = leaseNow()
  if (lease && databaseBusyIn(error)) lease.lost = true
  throw error
}

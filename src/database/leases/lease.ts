import { AsyncLocalStorage } from 'node:async_hooks'

/** How long (ms) a worker, or a node, that is not heard of still counts as alive; and how often it lets itself be heard. */
export const term = 30_000
export const beat = 5_000

/** Somebody else has the job by now, or may have: nothing more is written by this run. No fault; the job is done elsewhere. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/** The right of one run to do one job. It is given when the run claims the job, and ends with the run. */
export type Lease = {
  readonly token: string
  job?: string
  /** When (`performance.now`) the database last said that it holds. */
  heardAt: number
  lost: boolean
}

// On globalThis because Next bundles a module once for the server and once for its routes.
const shared = globalThis as { kvalitetsdokumentLease?: AsyncLocalStorage<Lease> }
shared.kvalitetsdokumentLease ??= new AsyncLocalStorage<Lease>()
const running = shared.kvalitetsdokumentLease

/** The lease that whatever asks runs under; undefined outside a job. */
export const leaseNow = (): Lease | undefined => running.getStore()
export const runUnder = <T>(lease: Lease, run: () => Promise<T>): Promise<T> => running.run(lease, run)
/** For what belongs to no job although a job began it. */
export const runFree = <T>(run: () => Promise<T>): Promise<T> => running.exit(run)

/**
 * By the own clock as well: whoever stood still for longer than the term (a machine that slept, a process that was
 * stopped) finds out before it writes, not after.
 */
export const isLost = ({ job, lost, heardAt }: Lease): boolean =>
  lost || (job !== undefined && performance.now() - heardAt > term)

/** Throws `LeaseLost` in a run that has lost its job. */
export const assertHeld = (): void => {
  const lease = leaseNow()
  if (lease && isLost(lease)) throw new LeaseLost(`The job ${lease.job} is no longer this worker's.`)
}

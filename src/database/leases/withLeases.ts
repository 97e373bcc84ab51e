import type { DatabaseAdapterObj, UpdateJobsArgs, Where } from 'payload'
import { writes } from '../pairWrites.ts'
import { assertHeld, type Lease, LeaseLost, leaseNow } from './lease.ts'

type Job = { id: string | number; lease?: string | null }
type Update = (args: UpdateJobsArgs) => Promise<Job[] | null>
type Call = (...given: unknown[]) => Promise<unknown>
type Claim = (args: UpdateJobsArgs, lease: Lease | undefined) => Promise<Job[] | null>

const now = () => new Date().toISOString()

/** Payload takes jobs by marking them; here the mark bears whose it is and since when. */
const claimBy =
  (update: Update): Claim =>
  async (args, lease) => {
    const heardAt = performance.now()
    const data = { ...args.data, lease: lease?.token ?? null, heartbeatAt: now() }
    const claimed = await update({ ...args, data })
    if (!lease) return claimed
    // A server without transactions may have let another through between the question and the mark.
    const mine = (claimed ?? []).filter((job) => job.lease === lease.token)
    if (mine[0]) Object.assign(lease, { job: String(mine[0].id), heardAt })
    return mine
  }
/** What a run writes to its own job, while it is its own. */
const writeBy =
  (update: Update) =>
  async (args: UpdateJobsArgs, { job, token }: Lease): Promise<Job[]> => {
    const where: Where = { and: [{ id: { equals: job } }, { lease: { equals: token } }] }
    const { data, req } = args
    const written = await update({ data, where, limit: 1, returning: true, ...(req ? { req } : {}) })
    if (!written?.length) throw new LeaseLost(`The job ${job} is no longer this worker's.`)
    return written
  }

/**
 * Jobs are held by lease (`runUnder`): who claims one writes its token into the row, every later write to that row is
 * against the token, and once it is known to be lost nothing at all is written by that run, whatever row it is.
 *
 * SQLite has one process, whose own runs never take a job from each other; there the adapter is told the id alone, for it
 * adds to a job's log in no other way.
 */
export const withLeases = (database: DatabaseAdapterObj, { fenced }: { fenced: boolean }): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args)
    const connect = adapter.connect?.bind(adapter)
    const guard = () => {
      for (const name of writes) {
        const call = Reflect.get(adapter, name) as Call
        Reflect.set(adapter, name, async (...given: unknown[]) => {
          assertHeld()
          return call.apply(adapter, given)
        })
      }
      const update = adapter.updateJobs.bind(adapter) as Update
      const [claim, write] = [claimBy(update), writeBy(update)]
      adapter.updateJobs = (async (args: UpdateJobsArgs) => {
        const lease = leaseNow()
        if (args.data.processing === true) return claim(args, lease)
        const own = lease?.job !== undefined && 'id' in args && String(args.id) === lease.job
        return own && fenced ? write(args, lease) : update(args)
      }) as typeof adapter.updateJobs
    }
    adapter.connect = async (options) => {
      await connect?.(options)
      guard()
    }
    return adapter
  },
})

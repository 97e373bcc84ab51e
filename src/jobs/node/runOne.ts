import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { beat, type Lease, LeaseLost, runUnder } from '#database/leases/lease.ts'

const collection = 'payload-jobs'

/** Tells the database that the run lives, and the run when the job is no longer its own. */
const tell = async ({ db }: Payload, lease: Lease): Promise<void> => {
  if (!lease.job || lease.lost) return
  const asked = performance.now()
  const where: Where = { and: [{ id: { equals: lease.job } }, { lease: { equals: lease.token } }] }
  const at = new Date().toISOString()
  const held = await db.updateOne({
    collection,
    where,
    data: { heartbeatAt: at, updatedAt: at },
    options: { atomic: true },
  })
  if (held) lease.heardAt = asked
  else lease.lost = true
}

/**
 * Does the next job that waits, under a lease of its own, and says whether there was one. A lease that is lost on the way
 * ends the run without a word to the database: the job is somebody else's.
 */
export const runOne = async (payload: Payload): Promise<boolean> => {
  const lease: Lease = { token: randomUUID(), heardAt: performance.now(), lost: false }
  const timer = setInterval(() => {
    // A database that is away says nothing; when it has been away for the term, the clock does.
    tell(payload, lease).catch(() => undefined)
  }, beat)
  try {
    await runUnder(lease, () => payload.jobs.run({ limit: 1, queue: 'default', silent: true }))
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error
    payload.logger.warn(`The job ${lease.job} is somebody else's by now.`)
  } finally {
    clearInterval(timer)
  }
  return lease.job !== undefined
}

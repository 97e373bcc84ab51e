import type { Payload, Where } from 'payload'
import { term } from '#database/leases/lease.ts'
import { findRows } from '#load/findRows.ts'
import { ago } from '../sweepRows.ts'

const collection = 'payload-jobs'

/**
 * Lets go of jobs whose worker has not been heard of for the term: Payload leaves them `processing` for ever, and a
 * scheduled task with such a job is never scheduled again. They run once more, which every task of ours can bear.
 */
export const freeJobs = async (payload: Payload, age = term): Promise<number> => {
  const silent: Where[] = [
    { processing: { equals: true } },
    { completedAt: { exists: false } },
    { or: [{ heartbeatAt: { exists: false } }, { heartbeatAt: { less_than: ago(age) } }] },
  ]
  let freed = 0
  for (const { id } of await findRows(payload, collection, { and: silent }, { fields: ['taskSlug'] })) {
    const where: Where = { and: [{ id: { equals: id } }, ...silent] }
    const data = { processing: false, lease: null, updatedAt: new Date().toISOString() }
    if (await payload.db.updateOne({ collection, where, data, options: { atomic: true } })) freed += 1
  }
  return freed
}

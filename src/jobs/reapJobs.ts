import type { Payload } from 'payload'

/** Longer than any task of ours takes; a job's row is not touched while it runs (Payload has no heartbeat). */
const cutoff = 15 * 60_000

/**
 * Lets go of jobs whose process was killed: Payload leaves them `processing` for ever, and a scheduled task with such a
 * job is never scheduled again. They run once more, which every task of ours can bear.
 */
export const reapJobs = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.update({
    collection: 'payload-jobs',
    where: {
      and: [
        { processing: { equals: true } },
        { completedAt: { exists: false } },
        { updatedAt: { less_than: new Date(Date.now() - cutoff).toISOString() } },
      ],
    },
    data: { processing: false },
    depth: 0,
    overrideAccess: true,
  })
  return docs.length
}

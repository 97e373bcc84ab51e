import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { ago } from '../sweepRows.ts'
import { freeJobs } from './freeJobs.ts'
import { isWorker, livingNodes } from './nodeRow.ts'
import { runOne } from './runOne.ts'

/** Jobs done at once by one node. */
const slots = 5
/** How often (ms) it is asked whether something waits: a strategist who adopts waits for the files. */
const poll = 1_000
/** How often (ms) lapsed leases are looked for, and what is due by the clock. */
const round = 10_000

const waiting = async (payload: Payload): Promise<boolean> => {
  const { totalDocs } = await payload.db.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { processing: { equals: false } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: ago(0) } }] },
      ],
    },
  })
  return totalDocs > 0
}

/** The worker that started first puts what is due by the clock into the queue: two at once would put it there twice. */
const schedule = async (payload: Payload, node: string): Promise<void> => {
  const first = (await livingNodes(payload)).find(({ role }) => isWorker(role))
  if (first?.id === node) await payload.jobs.handleSchedules({ queue: 'default' })
}

/**
 * Does what is queued and what is due by the clock, until it is stopped; what it has begun by then it finishes, or the lease
 * ends. A long job holds up one slot, never the rest.
 */
export const startWorker = (payload: Payload, node: string): { stop: () => Promise<void> } => {
  let stopped = false
  let roundAt = 0
  const running = new Set<Promise<void>>()
  const quietly = (what: string) => (err: unknown) => payload.logger.error({ err }, what)
  const take = () => {
    const run = (async () => {
      while (!stopped && (await runOne(payload)));
    })()
      .catch(quietly('worker: a job was broken off'))
      .finally(() => running.delete(run))
    running.add(run)
  }
  const turn = async () => {
    if (Date.now() - roundAt >= round) {
      roundAt = Date.now()
      await freeJobs(payload)
      await schedule(payload, node)
    }
    if (running.size < slots && (await waiting(payload))) take()
  }
  const loop = async () => {
    while (!stopped) {
      await turn().catch(quietly('worker'))
      await sleep(poll, undefined, { ref: false })
    }
  }
  const ended = loop()
  return {
    stop: async () => {
      stopped = true
      await ended
      await Promise.all(running)
    },
  }
}

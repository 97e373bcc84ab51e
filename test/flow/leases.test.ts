import { randomUUID } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { enqueue } from '#commands/common/enqueue.ts'
import { DatabaseBusy } from '#database/DatabaseBusy.ts'
import { type Lease, LeaseLost, runUnder, term } from '#database/leases/lease.ts'
import { freeJobs } from '#jobs/node/freeJobs.ts'
import { joinNodes } from '#jobs/node/joinNodes.ts'
import { runOne } from '#jobs/node/runOne.ts'
import { startWorker } from '#jobs/node/startWorker.ts'
import { configFor } from '../../payload.config.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { environmentOf } from '../support/startDatabase.ts'
import { testBlocks } from './testBlocks.ts'

const collection = 'payload-jobs'
const nowhere = '0123456789abcdef01234567'
type Job = { id: string; processing?: boolean; lease?: string | null; completedAt?: string | null; hasError?: boolean }

forEachDatabase(
  'jobs are held by lease',
  (database) => {
    let payload: Payload
    let other: Payload
    beforeAll(async () => {
      payload = database().payload
      // Another node on the same database; SQLite has one.
      other =
        database().kind === 'sqlite'
          ? payload
          : await getPayload({ config: configFor(environmentOf(database().uri), testBlocks), key: randomUUID() })
    })
    afterAll(async () => {
      if (other !== payload) await other?.destroy()
    })
    beforeEach(() => payload.db.deleteMany({ collection, where: {} }))

    const ask = (count: number) =>
      Promise.all(Array.from({ length: count }, () => enqueue(payload, 'archiveDocument', { documentId: nowhere })))
    const jobs = async () => (await payload.db.find<Job>({ collection, pagination: false })).docs
    const newLease = (): Lease => ({ token: randomUUID(), heardAt: performance.now(), lost: false })
    const claim = () =>
      payload.db.updateJobs({ data: { processing: true }, limit: 1, where: { processing: { equals: false } } })
    const set = (id: string, data: object) => payload.db.updateOne({ collection, id, data: { ...data } })

    it('so that each is done once, however many workers there are', async () => {
      await ask(20)
      let done = 0
      const work = async (node: Payload) => {
        while ((await jobs()).some(({ processing }) => !processing)) if (await runOne(node)) done += 1
      }
      await Promise.all([work(payload), work(other), work(payload), work(other)])
      expect(await jobs()).toEqual([])
      // A server without transactions lets two begin; which of them may end it, the lease says.
      if (database().kind === 'mongodb') expect(done).toBeGreaterThanOrEqual(20)
      else expect(done).toBe(20)
    })

    it('and who has lost the lease writes nothing more, to the job or to anything else', async () => {
      await ask(1)
      const [job] = await jobs()
      const lease = newLease()
      await runUnder(lease, async () => {
        await claim()
        expect(lease.job).toBe(job?.id)
        await payload.db.updateJobs({ id: String(job?.id), data: { totalTried: 1 } })
        if (database().kind !== 'sqlite') {
          // Set free and taken by another, and this one has not noticed.
          await payload.db.updateOne({ collection, id: String(job?.id), data: { lease: 'another' } })
          const completed = { completedAt: new Date().toISOString(), processing: false }
          await expect(payload.db.updateJobs({ id: String(job?.id), data: completed })).rejects.toThrow(LeaseLost)
          expect(await jobs()).toMatchObject([{ processing: true, lease: 'another' }])
        }
        lease.lost = true
        await expect(ask(1)).rejects.toThrow(LeaseLost)
        expect(await jobs()).toHaveLength(1)
      })
      await ask(1)
      expect(await jobs()).toHaveLength(2)
    })

    it('nor who stood still for longer than the term, whatever it has been told', async () => {
      await ask(1)
      const lease = newLease()
      await runUnder(lease, async () => {
        await claim()
        lease.heardAt -= term + 1
        await expect(ask(1)).rejects.toThrow(LeaseLost)
      })
    })

    it('a run that lost the database gives up its job, and does not fail it', async () => {
      await ask(1)
      const { findOne } = payload.db
      // What the task asks first of all.
      payload.db.findOne = () => Promise.reject(new DatabaseBusy('away'))
      await runOne(payload).finally(() => {
        payload.db.findOne = findOne
      })
      const [job] = await jobs()
      expect(job).toMatchObject({ processing: true, lease: expect.any(String) })
      expect(job?.hasError).not.toBe(true)
      await set(String(job?.id), { heartbeatAt: new Date(0).toISOString() })
      await freeJobs(payload)
      expect(await runOne(payload)).toBe(true)
      expect(await jobs()).toEqual([])
    })

    it('a worker that is not heard of loses its jobs to the next; one that is keeps them', async () => {
      await ask(1)
      await runUnder(newLease(), claim)
      const [job] = await jobs()
      expect(job).toMatchObject({ processing: true, lease: expect.any(String) })
      expect(await freeJobs(other)).toBe(0)
      expect(await runOne(other)).toBe(false)
      await set(String(job?.id), { heartbeatAt: new Date(Date.now() - term - 1).toISOString() })
      expect(await freeJobs(other)).toBe(1)
      expect(await runOne(other)).toBe(true)
      expect(await jobs()).toEqual([])
    })

    it('a worker does what is asked for while it runs, and what is due by the clock is put there by the first alone', async () => {
      const first = await joinNodes(payload, { role: 'web', place: randomUUID(), shares: true })
      const second = await joinNodes(payload, { role: 'worker', place: randomUUID(), shares: true })
      const third = await joinNodes(other, { role: 'worker', place: randomUUID(), shares: true })
      const late = startWorker(other, third.id)
      await ask(3)
      await vi.waitFor(async () => expect(await jobs()).toEqual([]), { timeout: 20_000 })
      const early = startWorker(payload, second.id)
      await vi.waitFor(async () => expect((await jobs()).length).toBeGreaterThan(0), { timeout: 20_000 })
      await Promise.all([late.stop(), early.stop()])
      const due = (await payload.db.find<{ id: string; taskSlug: string }>({ collection, pagination: false })).docs
      expect(due.map(({ taskSlug }) => taskSlug).toSorted()).toEqual(
        [...new Set(due.map((job) => job.taskSlug))].toSorted(),
      )
      for (const node of [first, second, third]) await node.leave()
    }, 60_000)
  },
  { blocks: testBlocks, replica: true },
)

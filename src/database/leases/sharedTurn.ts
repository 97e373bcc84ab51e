import { createHash, randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BasePayload, Where } from 'payload'
import { beat, runFree, term } from './lease.ts'

const collection = 'attempts'

/** Whether nobody has the turn: then it is `token`'s. One that has not been renewed for the term is taken away. */
const take = async ({ db }: BasePayload, key: string, token: number): Promise<boolean> => {
  const where: Where = { and: [{ key: { equals: key } }, { expiresAt: { less_than_equal: Date.now() } }] }
  await db.deleteMany({ collection, where })
  try {
    await db.create({ collection, data: { key, points: token, expiresAt: Date.now() + term } })
    return true
  } catch (error) {
    // As Payload tells of a unique index, whose words are in the reader's language; nothing else is checked here.
    if (error instanceof Error && error.name === 'ValidationError') return false
    throw error
  }
}

/**
 * Runs what belongs to one key while no other node does. Whoever has the turn is heard of while it works; one that was
 * killed is missed after the term, so that nobody waits for ever. SQLite has one node, where the process's own order is
 * enough.
 */
export const sharedTurn = async <T>(payload: BasePayload, name: string, work: () => Promise<T>): Promise<T> => {
  const { db } = payload
  if (db.packageName.includes('sqlite')) return work()
  // Counts of attempts have keys that say nothing, and so has this.
  const key = `turn ${createHash('sha256').update(name).digest('hex')}`
  const token = randomInt(2 ** 40)
  const mine: Where = { and: [{ key: { equals: key } }, { points: { equals: token } }] }
  while (!(await take(payload, key, token))) await sleep(20 + Math.random() * 60)
  const renew = () =>
    db.updateOne({ collection, where: mine, data: { expiresAt: Date.now() + term }, options: { atomic: true } })
  const timer = setInterval(() => {
    runFree(renew).catch(() => undefined)
  }, beat)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    await runFree(() => db.deleteMany({ collection, where: mine }))
  }
}

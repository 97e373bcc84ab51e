import type { BasePayload } from 'payload'
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js'
import RateLimiterStoreAbstract from 'rate-limiter-flexible/lib/RateLimiterStoreAbstract.js'
import type { Attempt } from '#payload-types'
import { isUniqueError } from '../common/isUniqueError.ts'

type Counted = Pick<Attempt, 'points' | 'expiresAt'>
type Options = { name: string; points: number; seconds: number }
const collection = 'attempts'

/**
 * `rate-limiter-flexible` over the application's own database, so that a restart forgets nothing and several servers
 * count together. What is over its limit is refused from memory, without a word to the database, until it expires.
 */
export class DatabaseLimiter extends RateLimiterStoreAbstract {
  readonly #payload: BasePayload
  constructor(payload: BasePayload, { name, points, seconds }: Options) {
    super({ storeClient: payload, keyPrefix: name, points, duration: seconds, inMemoryBlockOnConsumed: points + 1 })
    this.#payload = payload
  }

  /** One atomic statement while the count runs; a new count where there is none, or it has expired. */
  async _upsert(key: string, points: number, milliseconds: number, forced = false): Promise<Counted> {
    const now = Date.now()
    const running = forced ? undefined : await this.#add(key, points, now)
    if (running) return running
    await this.#remove({ key: { equals: key }, ...(forced ? {} : { expiresAt: { less_than_equal: now } }) })
    try {
      const data = { key, points, expiresAt: now + milliseconds }
      await this.#payload.db.create({ collection, data })
      return data
    } catch (error) {
      // Somebody else began the count in between, and may have ended it by now: whoever got in takes it away.
      if (isUniqueError(error)) return this._upsert(key, points, milliseconds, forced)
      throw error
    }
  }

  async #add(key: string, points: number, now: number): Promise<Counted | undefined> {
    const row = await this.#payload.db.updateOne({
      collection,
      where: { and: [{ key: { equals: key } }, { expiresAt: { greater_than: now } }] },
      data: { points: { $inc: points } },
      options: { atomic: true },
    })
    // The adapter's types take a row for the browser's `Document`.
    return (row as unknown as Counted | null) ?? undefined
  }

  async #remove(where: Record<string, { equals: string } | { less_than_equal: number }>): Promise<void> {
    await this.#payload.db.deleteMany({
      collection,
      where: { and: Object.entries(where).map(([field, condition]) => ({ [field]: condition })) },
    })
  }

  async _get(key: string): Promise<Counted | null> {
    const row = await this.#payload.db.findOne<Counted & { id: string }>({
      collection,
      where: { and: [{ key: { equals: key } }, { expiresAt: { greater_than: Date.now() } }] },
    })
    return row ?? null
  }

  async _delete(key: string): Promise<boolean> {
    await this.#remove({ key: { equals: key } })
    return true
  }

  _getRateLimiterRes(_key: string, changed: number, { points, expiresAt }: Counted): RateLimiterRes {
    const remaining = Math.max(this.points - points, 0)
    return new RateLimiterRes(remaining, Math.max(expiresAt - Date.now(), 0), points, points === changed)
  }
}

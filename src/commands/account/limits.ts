import type { BasePayload } from 'payload'
import { DatabaseLimiter } from './DatabaseLimiter.ts'

const minute = 60
const make = (payload: BasePayload) => {
  const limiter = (name: string, points: number, seconds: number) =>
    new DatabaseLimiter(payload, { name, points, seconds })
  return {
    /** One address: a whole municipality may stand behind it, so this stops machines alone. */
    address: limiter('address', 100, 15 * minute),
    /** One account from one address: a person who has forgotten. */
    pair: limiter('pair', 5, 10 * minute),
    /** One account from addresses it has never been used from: guessing from many places. */
    account: limiter('account', 20, 60 * minute),
    /** Where an account has logged in from. What strangers do elsewhere does not keep its owner out there. */
    known: limiter('known', 1, 90 * 24 * 60 * minute),
    /** Mails of forgotten passwords, to one account. */
    mail: limiter('mail', 3, 60 * minute),
    /** One-time codes for one account, by somebody who knows its password: six digits are few. */
    code: limiter('code', 20, 10 * minute),
    /** What takes the server seconds, by one person: pages drawn and files made, not what is fetched ready made. */
    costly: limiter('costly', 60, 5 * minute),
    /** Calls by one key of another system: two a second, or all of them at once. */
    key: limiter('key', 600, 5 * minute),
    /** Calls with a key that is none, from one address: 256 bits are not guessed, but each guess is looked up. */
    badKey: limiter('badKey', 100, 15 * minute),
  }
}
export type Limits = ReturnType<typeof make>

const made = new WeakMap<BasePayload, Limits>()
/** The counters of an application, each made once: what they remember of full ones is in them. */
export const limitsOf = (payload: BasePayload): Limits => {
  const limits = made.get(payload) ?? make(payload)
  made.set(payload, limits)
  return limits
}

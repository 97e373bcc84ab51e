import {
  APIError,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js'
import { addressOf, keysOf } from '#access/keysOf.ts'
import { limitsOf } from '#commands/account/limits.ts'
import { inLanguage } from '#language'
import { evenTime } from './evenTime.ts'

/** Same words whether there is such an account or not. */
const tooMany = (req: PayloadRequest, { msBeforeNext }: RateLimiterRes) => {
  const minutes = Math.max(1, Math.ceil(msBeforeNext / 60_000))
  const sv = `För många försök att logga in. Vänta ${minutes === 1 ? 'en minut' : `${minutes} minuter`} och försök igen, eller välj ”Glömt lösenord”.`
  const en = `Too many attempts to log in. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again, or choose “Forgotten password”.`
  return new APIError(inLanguage({ sv, en }, { req }), 429, { code: 'TOO_MANY_ATTEMPTS', minutes }, true)
}

/** Counts before the password is looked at, so that many at once cannot all be the first. */
const count = async (req: PayloadRequest, email: string) => {
  const limits = limitsOf(req.payload)
  const keys = keysOf(email, addressOf(req.headers))
  await limits.address.consume(keys.address)
  await limits.pair.consume(keys.pair)
  if (!(await limits.known.get(keys.pair))) await limits.account.consume(keys.account)
}

export const throttle: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return
  const { email } = (args as { data: { email?: unknown } }).data
  if (typeof email !== 'string') return
  try {
    await count(req, email)
  } catch (error) {
    if (error instanceof RateLimiterRes) throw tooMany(req, error)
    throw error
  }
  await evenTime(req.payload, email)
}

/** A right password gives back what it cost, and the account knows the address from now on. */
export const forgive: CollectionAfterLoginHook = async ({ req, user }) => {
  const limits = limitsOf(req.payload)
  const keys = keysOf(String(user.email), addressOf(req.headers))
  if (!(await limits.known.get(keys.pair))) await limits.account.reward(keys.account)
  await limits.known.set(keys.pair, 1, limits.known.duration)
  await limits.address.reward(keys.address)
  await limits.pair.delete(keys.pair)
  return user
}

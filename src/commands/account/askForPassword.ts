import type { Payload } from 'payload'
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js'
import { keysOf } from '#access/keysOf.ts'
import { passwordsOff } from './external/passwordsOff.ts'
import { limitsOf } from './limits.ts'
import { externalForgotten, externalLink, forgotten, passwordLink, tell } from './mails.ts'

const hour = 60 * 60 * 1000

/**
 * Mails a link to choose a new password, or the way to the municipality's own login where that is the only one: at most
 * three an hour to one address, and nothing where nobody has it. The caller answers before this has ended, and alike, so
 * that neither words nor time tell who has an account.
 */
export const askForPassword = async (payload: Payload, email: string): Promise<void> => {
  try {
    await limitsOf(payload).mail.consume(keysOf(email, '').account)
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email.trim().toLowerCase() } },
      depth: 0,
      limit: 1,
      overrideAccess: true,
    })
    const [user] = docs
    if (!user) return
    if (await passwordsOff(payload, user))
      return tell(payload, { to: user.email, ...externalForgotten(user.name, externalLink(payload, user.email)) })
    const data = { email: user.email }
    const token = await payload.forgotPassword({ collection: 'users', data, disableEmail: true, expiration: hour })
    if (token) await tell(payload, { to: user.email, ...forgotten(user.name, passwordLink(payload, token)) })
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) payload.logger.error({ err: error }, 'askForPassword')
  }
}

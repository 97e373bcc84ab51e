import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js'
import { keysOf } from '#access/keysOf.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { limitsOf } from './limits.ts'

/** Counts one thing that takes the server seconds, before it is begun. Throws `CommandError` TOO_MANY. */
export const spend = async ({ payload, user }: Actor): Promise<void> => {
  try {
    await limitsOf(payload).costly.consume(keysOf(user.id, '').account)
  } catch (error) {
    throw error instanceof RateLimiterRes ? new CommandError('TOO_MANY/costly') : error
  }
}

import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { isPayloadRefusal } from '../common/isPayloadRefusal.ts'

/**
 * Whether the person knows the password that is in force: a session left open is not enough to take over an account. It
 * is a login, counted as one, and guessing is stopped as there. `headers` say where it comes from.
 *
 * Throws `CommandError`: INVALID (wrong), TOO_MANY.
 */
export const checkPassword = async (
  { payload, user }: Actor,
  { password, headers }: { password: string; headers: Headers },
): Promise<void> => {
  try {
    const data = { email: user.email, password }
    await payload.login({ collection: 'users', data, context: { passwordOnly: true }, req: { headers } })
  } catch (error) {
    if (!isPayloadRefusal(error)) throw error
    throw new CommandError(error.status === 429 ? 'TOO_MANY/attempts' : 'INVALID/oldPassword')
  }
}

import { z } from 'zod'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { isUniqueError } from '../common/isUniqueError.ts'
import { checkPassword } from './checkPassword.ts'

export type ChangeEmailArgs = { old: string; email: string; headers: Headers }

/**
 * Sets the person's own address, by the password. Logged, and told at both addresses (`tellPerson`). Throws
 * `CommandError`: INVALID, TOO_MANY.
 */
export const changeEmail = async (actor: Actor, { old, email, headers }: ChangeEmailArgs): Promise<void> => {
  const { payload, user } = actor
  const parsed = z.email().max(254).safeParse(email.trim().toLowerCase())
  if (!parsed.success) throw new CommandError('INVALID/email')
  await checkPassword(actor, { password: old, headers })
  try {
    await payload.update({ collection: 'users', id: user.id, data: { email: parsed.data }, overrideAccess: true })
  } catch (error) {
    if (isUniqueError(error)) throw new CommandError('INVALID/email')
    throw error
  }
}

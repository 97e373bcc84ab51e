import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { checkPassword } from './checkPassword.ts'
import { passwordChanged } from './passwordChanged.ts'
import { passwordFault } from './passwordFault.ts'

export type ChangePasswordArgs = { old: string; password: string; headers: Headers }

/**
 * Sets the person's own password, by the old one. Ends all sessions, this one as well. Throws `CommandError`: INVALID, TOO_MANY.
 */
export const changePassword = async (actor: Actor, { old, password, headers }: ChangePasswordArgs): Promise<void> => {
  const { payload, user } = actor
  await checkPassword(actor, { password: old, headers })
  const fault = passwordFault(password, [user.email, user.name])
  if (fault) throw new CommandError(`INVALID/${fault}`)
  await payload.update({ collection: 'users', id: user.id, data: { password }, overrideAccess: true })
  await passwordChanged(actor)
}

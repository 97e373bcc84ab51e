import type { Payload } from 'payload'
import type { User } from '#payload-types'
import { audit } from '../../common/audit.ts'
import { CommandError } from '../../common/CommandError.ts'
import { isPayloadRefusal } from '../../common/isPayloadRefusal.ts'
import { secretsOf, writeSecrets } from '../accountSecrets.ts'
import { newRecoveryCodes, recoveryHash } from './recoveryCodes.ts'
import { periodOf } from './spendCode.ts'

/** `secret`: what the person's app has just been given. */
export type EnrolTotpArgs = { email: string; password: string; secret: string; code: string; headers: Headers }
/** A login, and the codes for the day when the phone is gone: shown once. */
export type EnrolledTotp = { token: string; recoveryCodes: string[] }

const logIn = async (payload: Payload, { email, password, headers }: EnrolTotpArgs) => {
  try {
    const data = { email, password }
    const context = { passwordOnly: true }
    return await payload.login({ collection: 'users', data, context, req: { headers } })
  } catch (error) {
    if (!isPayloadRefusal(error)) throw error
    throw new CommandError(error.status === 429 ? 'TOO_MANY/attempts' : 'INVALID/oldPassword')
  }
}

/**
 * Connects an app that gives one-time codes to an account, by its password and the first code: then the app is known to work.
 * From there on both are asked for. Throws `CommandError`: INVALID, TOO_MANY.
 */
export const enrolTotp = async (payload: Payload, args: EnrolTotpArgs): Promise<EnrolledTotp> => {
  const { token, user } = await logIn(payload, args)
  if (!token || !user) throw new CommandError('INVALID/oldPassword')
  const secrets = await secretsOf(payload, user.id)
  // One who knows the password alone puts no other app in the place of the one that is there.
  if (secrets.totpSecret) throw new CommandError('INVALID/hasSecondStep')
  const at = periodOf(args.secret, args.code)
  if (at === undefined) throw new CommandError('INVALID/code')
  const recoveryCodes = newRecoveryCodes()
  const recovery = recoveryCodes.map((code) => recoveryHash(payload.secret, code))
  const totpSecret = payload.encrypt(args.secret)
  if (!(await writeSecrets(payload, secrets, { totpSecret, totpUsed: at, recovery })))
    throw new CommandError('INVALID/hasSecondStep')
  const entry = { action: 'secondStepOn', noun: 'users', docId: user.id, summary: user.name } as const
  await audit({ payload, user: user as User }, entry)
  return { token, recoveryCodes }
}

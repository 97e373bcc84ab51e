import type { BasePayload } from 'payload'
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js'
import { keysOf } from '#access/keysOf.ts'
import { type AccountSecrets, writeSecrets } from '../accountSecrets.ts'
import { limitsOf } from '../limits.ts'
import { isSecret, makeTotp } from './makeTotp.ts'
import { recoveryHash } from './recoveryCodes.ts'

const period = 30_000

/** The half minute that a code of the app is of, this one or the one before or after; undefined where it is no code. */
export const periodOf = (secret: string, code: string, now = Date.now()): number | undefined => {
  const token = code.replace(/\s/gu, '')
  if (!isSecret(secret) || !/^\d{6}$/u.test(token)) return undefined
  const delta = makeTotp(secret, '').validate({ token, timestamp: now, window: 1 })
  return delta === null ? undefined : Math.floor(now / period) + delta
}

const isRight = async (payload: BasePayload, secrets: AccountSecrets, code: string, now: number): Promise<boolean> => {
  const { totpSecret, totpUsed, recovery } = secrets
  if (!totpSecret) return false
  const at = periodOf(payload.decrypt(totpSecret), code, now)
  if (at !== undefined) return at > totpUsed && writeSecrets(payload, secrets, { totpUsed: at })
  const hash = recoveryHash(payload.secret, code)
  const codes = recovery ?? []
  if (!codes.includes(hash)) return false
  // Counted on as a code is, so that of two who use it at once, one does.
  return writeSecrets(payload, secrets, { totpUsed: totpUsed + 1, recovery: codes.filter((one) => one !== hash) })
}

/**
 * Whether a code of the app or a recovery code opens the second step for a person. It is used up by that. Who guesses too often
 * is not listened to for some minutes.
 */
export const spendCode = async (
  payload: BasePayload,
  secrets: AccountSecrets,
  code: string,
  now = Date.now(),
): Promise<boolean> => {
  const { code: limit } = limitsOf(payload)
  const key = keysOf(secrets.person, '').account
  try {
    await limit.consume(key)
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
  const right = await isRight(payload, secrets, code, now)
  if (right) await limit.delete(key)
  return right
}

import type { Payload } from 'payload'
import { isSecret, newSecret } from '#commands/account/totp/makeTotp.ts'

const isSafe = ({ config }: Payload) => config.serverURL.startsWith('https:')
/** Keeps the key that is being connected while a form is sent again, so that the app need not scan anew. */
export const enrolCookieName = (payload: Payload): string => (isSafe(payload) ? '__Host-tvasteg' : 'tvasteg')
const minutes = 15

export const enrolCookie = (payload: Payload, secret: string): string => {
  const value = secret && encodeURIComponent(payload.encrypt(secret))
  return `${enrolCookieName(payload)}=${value}; Path=/; Max-Age=${secret ? minutes * 60 : 0}; HttpOnly; SameSite=Lax${isSafe(payload) ? '; Secure' : ''}`
}

/** The key in such a cookie, or a new one. */
export const secretFrom = (payload: Payload, cookie: string | undefined): string => {
  try {
    const secret = cookie ? payload.decrypt(cookie) : ''
    return isSecret(secret) ? secret : newSecret()
  } catch {
    return newSecret()
  }
}

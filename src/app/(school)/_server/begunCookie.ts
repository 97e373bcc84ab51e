import type { Payload } from 'payload'
import { z } from 'zod'
import type { Begun } from '#commands/account/external/beginOidc.ts'

const schema = z.object({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  till: z.string(),
  at: z.number(),
})
const isSafe = ({ config }: Payload) => config.serverURL.startsWith('https:')
/** What the browser brings back from an identity provider, so that nobody can finish what another began. */
export const begunCookieName = (payload: Payload): string => (isSafe(payload) ? '__Host-extern' : 'extern')
const minutes = 10

export const begunCookie = (payload: Payload, begun: Begun | undefined): string => {
  const value = begun ? encodeURIComponent(payload.encrypt(JSON.stringify(begun))) : ''
  const age = begun ? minutes * 60 : 0
  return `${begunCookieName(payload)}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${isSafe(payload) ? '; Secure' : ''}`
}
/** What was begun in this browser; nothing when it is missing, or none of ours. */
export const begunFrom = (payload: Payload, cookie: string | undefined): Begun | undefined => {
  try {
    return cookie ? schema.parse(JSON.parse(payload.decrypt(cookie))) : undefined
  } catch {
    return undefined
  }
}

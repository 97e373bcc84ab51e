import type { Payload } from 'payload'
import { type Begun, begunSchema, patience } from '#commands/account/external/begun.ts'

const isSafe = ({ config }: Payload) => config.serverURL.startsWith('https:')
/** What the browser brings back from an identity provider, so that nobody can finish what another began. */
export const begunCookieName = (payload: Payload): string => (isSafe(payload) ? '__Host-extern' : 'extern')

/**
 * By OpenID Connect people come back by an address, by SAML by a form of the provider's page: that is sent with no cookie but
 * those for all sites. It may be, for it opens nothing by itself: an answer must be signed, and name what is in it. Browsers
 * take such a cookie with `Secure` alone: by https, or on this machine.
 */
export const begunCookie = (payload: Payload, begun: Begun | undefined): string => {
  const value = begun ? encodeURIComponent(payload.encrypt(JSON.stringify(begun))) : ''
  const forAll = begun?.kind === 'saml'
  const secure = forAll || isSafe(payload) ? '; Secure' : ''
  const age = begun ? patience / 1000 : 0
  return `${begunCookieName(payload)}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=${forAll ? 'None' : 'Lax'}${secure}`
}
/** What was begun in this browser; nothing when it is missing, or none of ours. */
export const begunFrom = (payload: Payload, cookie: string | undefined): Begun | undefined => {
  try {
    return cookie ? begunSchema.parse(JSON.parse(payload.decrypt(cookie))) : undefined
  } catch {
    return undefined
  }
}

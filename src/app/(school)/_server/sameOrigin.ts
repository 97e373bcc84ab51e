/**
 * Whether a request that changes something comes from our own pages. Browsers say so in `Sec-Fetch-Site`, older ones
 * and plain-http hosts in `Origin`; a request with neither is no browser's and is refused.
 */
export const isSameOrigin = (headers: Headers): boolean => {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  if (!origin || !host) return false
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}

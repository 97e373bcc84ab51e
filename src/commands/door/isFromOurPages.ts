/**
 * Whether a request that changes something comes from our own pages, or from a program. A browser brings a cookie or
 * says where it comes from: in `Sec-Fetch-Site`, or in `Origin` where it is older or the host is plain http. SameSite
 * does not stop a host beside ours: another site of the municipality's own domain sends the login cookie along.
 */
export const isFromOurPages = (headers: Headers): boolean => {
  const mayBeBrowsers = ['cookie', 'origin', 'sec-fetch-site'].some((name) => headers.has(name))
  if (!mayBeBrowsers) return true
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

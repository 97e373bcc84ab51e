/** Where a provider's pages led, and what a page of theirs sends along by itself (SAML's answer). */
export type Returned = { url: URL; form: Record<string, string> }

const plain = (text: string) =>
  text
    .replaceAll(/&#x?[0-9a-f]+;|&quot;/giu, (sign) => {
      if (sign === '&quot;') return '"'
      const hex = /^&#x([0-9a-f]+);/iu.exec(sign)?.[1]
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(sign.slice(2, -1)))
    })
    .replaceAll('&amp;', '&')
const attribute = (tag: string, name: string) => plain(new RegExp(`\\b${name}="([^"]*)"`, 'iu').exec(tag)?.[1] ?? '')
const hiddenIn = (page: string) =>
  Object.fromEntries(
    [...page.matchAll(/<input\b[^>]*type="hidden"[^>]*>/giu)].map(([tag]) => [
      attribute(tag, 'name'),
      attribute(tag, 'value'),
    ]),
  )

/**
 * A browser without a browser: follows the provider's pages, logs in and consents, and stops where it is led to an address
 * that begins with `back`. Throws what the page says where it shows no form.
 */
export const throughPages = async (start: URL, back: string, login: string): Promise<Returned> => {
  const jar = new Map<string, string>()
  const go = async (url: URL, init: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', ...init, headers: { ...init.headers, cookie } })
    for (const one of response.headers.getSetCookie()) {
      const [pair = ''] = one.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return response
  }
  let at = start
  let response = await go(at)
  for (let step = 0; step < 12; step += 1) {
    const location = response.headers.get('location')
    if (location) {
      at = new URL(location, at)
      if (at.href.startsWith(back)) return { url: at, form: {} }
      response = await go(at)
      continue
    }
    const page = await response.text()
    const action = attribute(/<form\b[^>]*>/iu.exec(page)?.[0] ?? '', 'action')
    if (!action) throw new Error(`The provider shows no form: ${page.slice(0, 300)}`)
    at = new URL(action, at)
    const form = hiddenIn(page)
    if (at.href.startsWith(back)) return { url: at, form }
    response = await go(at, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...form, login, username: login, password: 'x' }),
    })
  }
  throw new Error('The provider never led back.')
}

/** Where a provider that answers in the address leads. */
export const logInAt = async (start: URL, back: string, login: string): Promise<URL> =>
  (await throughPages(start, back, login)).url

import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { isDevelopment, isHttps } from '#env'

/**
 * What is a file, or a page that stands by itself, says what it may load (`fileResponse`, `noticePage`): its styles stand in
 * it, without this request's nonce. Each route that answers so is here (`test/security/doors.test.ts`).
 */
const saysItself =
  /^\/(p\/|kalender\/[^/]+\/|dokument\/[^/]+\/(pdf|docx|html|pptx|word\/formular|version\/[^/]+\/[^/]+)$|(uppfoljning|arkiv)\/[^/]+\/zip$)/u

/**
 * What a page may load: what comes from here, and scripts only with this request's nonce. Development compiles in the
 * page. Payload's admin, and the page beside the template editor, put style sheets into the page by script, without a
 * nonce; the school's pages do not.
 */
export const policyFor = (pathname: string, nonce: string, compiles = false): string => {
  const isAdmin = pathname.startsWith('/admin')
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${compiles ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isAdmin || compiles ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Attributes: React's `style`, and widths in drawings.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Two years, as browsers ask for; not for neighbours under the municipality's domain, which are not ours to promise for. */
const onlyHttps = 'max-age=63072000'

/** Before every page: its nonce, which Next puts on its own scripts, and https for good where the address is https. */
export const proxy = (request: NextRequest): NextResponse => {
  const { pathname } = request.nextUrl
  const headers = new Headers(request.headers)
  const nonce = randomBytes(16).toString('base64')
  const policy = policyFor(pathname, nonce, isDevelopment())
  if (!saysItself.test(pathname)) headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  if (!saysItself.test(pathname)) response.headers.set('content-security-policy', policy)
  if (isHttps()) response.headers.set('strict-transport-security', onlyHttps)
  return response
}

/** Not what takes bodies: they would be read here first, up to ten megabytes, whoever sends them. */
export const config = { matcher: ['/((?!api/|api-skola/|_next/).*)'] }

import { securityText } from '../../_server/securityText.ts'

export const dynamic = 'force-dynamic'

const plain = { 'content-type': 'text/plain; charset=utf-8' }

export const GET = (): Response => {
  const text = securityText(process.env)
  return text
    ? new Response(text, { headers: { ...plain, 'cache-control': 'public, max-age=86400' } })
    : new Response('SECURITY_CONTACT is not set.\n', {
        status: 404,
        headers: { ...plain, 'cache-control': 'no-store' },
      })
}

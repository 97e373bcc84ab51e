import config from '@payload-config'
import { logout } from '@payloadcms/next/auth'
import { isSameOrigin } from '../../_server/sameOrigin.ts'

/** Ends the session on the server and takes the cookie away. */
export const POST = async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request.headers)) return new Response('Anropet kom från en annan webbplats.', { status: 403 })
  await logout({ config }).catch(() => undefined)
  return new Response(null, { status: 303, headers: { location: '/logga-in' } })
}

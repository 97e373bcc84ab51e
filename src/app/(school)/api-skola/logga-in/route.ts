import { generatePayloadCookie } from 'payload'
import { logFailedLogin } from '#plugins/audit/logFailedLogin.ts'
import { formRoute, to } from '../../_server/formRoute.ts'
import { safePath } from '../../_server/safePath.ts'
import { payload } from '../../_server/session.ts'

/** Payload's own login from a plain form: sets its cookie, then on to where the person was going. */
export const POST = formRoute(async (field, { headers }) => {
  const [email, till] = [field('email').trim(), safePath(field('till'))]
  const keep = field('stang') ? { stang: '1' } : undefined
  const running = await payload()
  try {
    const data = { email, password: field('password') }
    const { token = '' } = await running.login({ collection: 'users', data, req: { headers } })
    const { cookiePrefix } = running.config
    const { auth } = running.collections.users.config
    const cookie = generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix, token })
    return to(keep ? '/logga-in?stang=1' : till, cookie)
  } catch (error) {
    const { name, status } = error as { name?: string; status?: number }
    const wrong = status === 401 || name === 'ValidationError'
    if (wrong) await logFailedLogin(running, { email, headers })
    else if (status !== 429) running.logger.error(error)
    const fel = status === 429 ? 'vanta' : wrong ? 'fel' : 'server'
    return to(`/logga-in?${new URLSearchParams({ fel, till, epost: email, ...keep })}`)
  }
})

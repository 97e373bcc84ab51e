import { logFailedLogin } from '#plugins/audit/logFailedLogin.ts'
import { formRoute, to } from '../../_server/formRoute.ts'
import { loginCookie } from '../../_server/loginCookie.ts'
import { safePath } from '../../_server/safePath.ts'
import { payload } from '../../_server/session.ts'

/** Payload's own login from a plain form: sets its cookie, then on to where the person was going. */
export const POST = formRoute(async (field, { headers }) => {
  const [email, till] = [field('email').trim(), safePath(field('till'))]
  const keep = field('stang') ? { stang: '1' } : undefined
  const running = await payload()
  try {
    const data = { email, password: field('password') }
    const context = { code: field('kod') }
    const { token = '' } = await running.login({ collection: 'users', data, context, req: { headers } })
    return to(keep ? '/logga-in?stang=1' : till, loginCookie(running, token))
  } catch (error) {
    const { name, status, data } = error as { name?: string; status?: number; data?: { code?: string } }
    if (data?.code === 'TOTP_ENROL') return to(`/logga-in/tvasteg?${new URLSearchParams({ till, epost: email })}`)
    if (data?.code === 'TOTP_NEEDED')
      return to(`/logga-in?${new URLSearchParams({ fel: 'kod', till, epost: email, ...keep })}`)
    if (data?.code === 'EXTERNAL_ONLY')
      return to(`/logga-in?${new URLSearchParams({ fel: 'extern', till, epost: email, ...keep })}`)
    const wrong = status === 401 || name === 'ValidationError'
    if (wrong) await logFailedLogin(running, { email, headers })
    else if (status !== 429) running.logger.error(error)
    const wrongWord = data?.code === 'TOTP_WRONG' ? 'felkod' : 'fel'
    const fel = status === 429 ? 'vanta' : wrong ? wrongWord : 'server'
    return to(`/logga-in?${new URLSearchParams({ fel, till, epost: email, ...keep })}`)
  }
})

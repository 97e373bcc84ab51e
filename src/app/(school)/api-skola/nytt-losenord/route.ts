import { APIError } from 'payload'
import { formRoute, to } from '../../_server/formRoute.ts'
import { payload } from '../../_server/session.ts'

/** By the link of an invitation or of a forgotten password. Then on to the login: who has the link has still to log in. */
export const POST = formRoute(async (field, { headers }) => {
  const running = await payload()
  const kod = field('kod')
  try {
    const data = { token: kod, password: field('password') }
    // It sets the password and logs nobody in: the second step is asked for at the login.
    const context = { passwordOnly: true }
    await running.resetPassword({ collection: 'users', data, context, overrideAccess: true, req: { headers } })
    return to('/logga-in?bytt=1')
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    const weak = (error.data as { code?: string } | undefined)?.code === 'WEAK_PASSWORD'
    return to(`/nytt-losenord?${new URLSearchParams(weak ? { kod, fel: error.message } : { fel: 'kod' })}`)
  }
})

import type { PasswordFault } from '#commands/account/passwordFault.ts'
import { isPayloadRefusal } from '#commands/common/isPayloadRefusal.ts'
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
    if (!isPayloadRefusal(error)) throw error
    const { fault } = (error.data ?? {}) as { fault?: PasswordFault }
    return to(fault ? `/nytt-losenord?${new URLSearchParams({ kod, fel: fault })}` : '/nytt-losenord')
  }
})

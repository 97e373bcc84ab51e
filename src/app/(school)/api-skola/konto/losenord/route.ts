import { changePassword } from '#commands/account/changePassword.ts'
import { accountFault } from '../../../_server/accountFault.ts'
import { formRoute, to } from '../../../_server/formRoute.ts'
import { actorOf } from '../../../_server/session.ts'

export const POST = formRoute(async (field, { headers }) => {
  const actor = await actorOf(headers)
  if (!actor) return to('/logga-in?till=/konto')
  try {
    await changePassword(actor, { old: field('old'), password: field('password'), headers })
    return to('/logga-in?bytt=1')
  } catch (error) {
    return to(`/konto?losenord=${accountFault(error)}`)
  }
})

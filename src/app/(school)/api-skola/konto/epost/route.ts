import { changeEmail } from '#commands/account/changeEmail.ts'
import { accountFault } from '../../../_server/accountFault.ts'
import { formRoute, to } from '../../../_server/formRoute.ts'
import { actorOf } from '../../../_server/session.ts'

export const POST = formRoute(async (field, { headers }) => {
  const actor = await actorOf(headers)
  if (!actor) return to('/logga-in?till=/konto')
  try {
    await changeEmail(actor, { old: field('old'), email: field('email'), headers })
    return to('/konto?klart=epost')
  } catch (error) {
    return to(`/konto?epost=${accountFault(error)}`)
  }
})

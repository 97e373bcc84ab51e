import { endTotp } from '#commands/account/totp/endTotp.ts'
import { accountFault } from '../../../_server/accountFault.ts'
import { formRoute, to } from '../../../_server/formRoute.ts'
import { actorOf } from '../../../_server/session.ts'

export const POST = formRoute(async (field, { headers }) => {
  const actor = await actorOf(headers)
  if (!actor) return to('/logga-in?till=/konto')
  try {
    const { demanded } = await endTotp(actor, { password: field('old'), code: field('kod'), headers })
    return to(demanded ? '/konto/tvasteg' : '/konto?klart=tvasteg')
  } catch (error) {
    return to(`/konto?tvasteg=${accountFault(error)}`)
  }
})

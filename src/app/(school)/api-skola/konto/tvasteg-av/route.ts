import { endTotp } from '#commands/account/totp/endTotp.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { formRoute, to } from '../../../_server/formRoute.ts'
import { readersWords } from '../../../_server/readersWords.ts'
import { actorOf } from '../../../_server/session.ts'

export const POST = formRoute(async (field, { headers }) => {
  const actor = await actorOf(headers)
  if (!actor) return to('/logga-in?till=/konto')
  try {
    const { demanded } = await endTotp(actor, { password: field('old'), code: field('kod'), headers })
    return to(demanded ? '/konto/tvasteg' : '/konto?klart=tvasteg')
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return to(`/konto?${new URLSearchParams({ tvasteg: tellRefusal(error, (await readersWords(headers)).language) })}`)
  }
})

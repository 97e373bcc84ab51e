import { changeEmail } from '#commands/account/changeEmail.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { formRoute, to } from '../../../_server/formRoute.ts'
import { readersWords } from '../../../_server/readersWords.ts'
import { actorOf } from '../../../_server/session.ts'

export const POST = formRoute(async (field, { headers }) => {
  const actor = await actorOf(headers)
  if (!actor) return to('/logga-in?till=/konto')
  try {
    await changeEmail(actor, { old: field('old'), email: field('email'), headers })
    return to('/konto?klart=epost')
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return to(`/konto?${new URLSearchParams({ epost: tellRefusal(error, (await readersWords(headers)).language) })}`)
  }
})

import { askForPassword } from '#commands/account/askForPassword.ts'
import { formRoute, to } from '../../_server/formRoute.ts'
import { payload } from '../../_server/session.ts'

/** Answers at once: how long the mail takes would tell whether there was one. */
export const POST = formRoute(async (field) => {
  void askForPassword(await payload(), field('email'))
  return to('/glomt-losenord?skickat=1')
})

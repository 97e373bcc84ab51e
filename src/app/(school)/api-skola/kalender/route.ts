import { renewCalendar } from '#commands/account/renewCalendar.ts'
import { formRoute, to } from '../../_server/formRoute.ts'
import { actorOf } from '../../_server/session.ts'

/** New addresses for the calendars of who asks. */
export const POST = formRoute(async (_field, { headers }) => {
  const actor = await actorOf(headers)
  if (!actor) return to('/logga-in?till=/kalender')
  await renewCalendar(actor)
  return to('/kalender?klart=1')
})

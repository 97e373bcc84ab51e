import { municipalityRoute } from '#app/(school)/_server/municipalityRoute.ts'
import { readBody } from '#commands/door/readBody.ts'
import { readFocus } from '#commands/focus/readFocus.ts'
import { saveFocus } from '#commands/focus/saveFocus.ts'

/** The matrix of an area and a school year (`visa`), or one action in it (`spara`). */
export const POST = municipalityRoute(async (actor, { municipalityId, action, request }) => {
  const args = { ...(await readBody(request)), municipalityId }
  return action === 'spara' ? saveFocus(actor, args) : readFocus(actor, args)
})

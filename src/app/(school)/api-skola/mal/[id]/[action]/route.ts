import { municipalityRoute } from '#app/(school)/_server/municipalityRoute.ts'
import { readBody } from '#commands/door/readBody.ts'
import { readGoals } from '#commands/goals/readGoals.ts'
import { saveGoals } from '#commands/goals/saveGoals.ts'

/** The goals of a school year (`visa`), or one action on them (`spara`). */
export const POST = municipalityRoute(async (actor, { municipalityId, action, request }) => {
  const args = { ...(await readBody(request)), municipalityId }
  return action === 'spara' ? saveGoals(actor, args) : readGoals(actor, args)
})

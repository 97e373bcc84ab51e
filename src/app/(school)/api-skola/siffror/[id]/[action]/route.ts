import { actions } from '#app/(school)/_server/figureActions.ts'
import { municipalityRoute } from '#app/(school)/_server/municipalityRoute.ts'
import { workbookRoute } from '#app/(school)/_server/workbookRoute.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { exportFigures } from '#commands/figures/exportFigures.ts'

/** What the page of figures does, by name: see `actions`. */
export const POST = municipalityRoute(async (actor, { municipalityId, action, request }) => {
  const run = Object.hasOwn(actions, action) ? actions[action] : undefined
  if (!run) throw new CommandError('NOT_FOUND/municipality')
  return run(actor, municipalityId, request)
})

/** The workbook of a set and a period. */
export const GET = workbookRoute((actor, { id, request }) =>
  exportFigures(actor, { municipalityId: id, ...Object.fromEntries(new URL(request.url).searchParams) }),
)

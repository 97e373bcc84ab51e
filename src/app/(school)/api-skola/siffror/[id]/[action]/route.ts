import { callerOf } from '#app/(school)/_server/command.ts'
import { actions } from '#app/(school)/_server/figureActions.ts'
import { municipalityRoute } from '#app/(school)/_server/municipalityRoute.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { commandDoor } from '#commands/door/commandDoor.ts'
import { exportFigures } from '#commands/figures/exportFigures.ts'

type Context = { params: Promise<{ id: string; action: string }> }
/** What the page of figures does, by name: see `actions`. */
export const POST = municipalityRoute(async (actor, { municipalityId, action, request }) => {
  const run = Object.hasOwn(actions, action) ? actions[action] : undefined
  if (!run) throw new CommandError('NOT_FOUND/municipality')
  return run(actor, municipalityId, request)
})

/** The workbook of a set and a period. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { id } = await params
  const { searchParams } = new URL(request.url)
  const args = { municipalityId: id, ...Object.fromEntries(searchParams) }
  let made: Awaited<ReturnType<typeof exportFigures>> | undefined
  const answer = await commandDoor(
    request,
    await callerOf(request),
    async (actor) => {
      made = await exportFigures(actor, args)
      return {}
    },
    { changes: false },
  )
  if (!made) return answer
  return new Response(Buffer.from(made.bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(made.name)}`,
      'cache-control': 'no-store',
    },
  })
}

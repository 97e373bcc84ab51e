import { actions } from '#app/(school)/_server/figureActions.ts'
import { languageOfPage } from '#app/(school)/_server/languageOfPage.ts'
import { actorOf, payload } from '#app/(school)/_server/session.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { isStrategist } from '#commands/common/rights.ts'
import { commandDoor } from '#commands/door/commandDoor.ts'
import { exportFigures } from '#commands/figures/exportFigures.ts'

type Context = { params: Promise<{ id: string; action: string }> }
const callerOf = async ({ headers }: Request) => ({
  payload: await payload(),
  user: (await actorOf(headers))?.user,
  language: languageOfPage(headers),
})

/** What the page of figures does, by name: see `actions`. */
export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  const { id, action } = await params
  return commandDoor(request, await callerOf(request), async (actor) => {
    const run = Object.hasOwn(actions, action) ? actions[action] : undefined
    // Who may is asked before what is asked for.
    if (!run || !isStrategist(actor.user, id)) throw new CommandError('NOT_FOUND/municipality')
    return run(actor, id, request)
  })
}

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

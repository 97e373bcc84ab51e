import { callerOf, commandRoute } from '#app/(school)/_server/command.ts'
import { askForPackage } from '#commands/distribution/package/askForPackage.ts'
import { readPackage } from '#commands/distribution/package/readPackage.ts'
import { commandDoor } from '#commands/door/commandDoor.ts'

type Context = { params: Promise<{ id: string }> }
const asAudience = (asked: string | null) => (asked === 'public' ? 'public' : 'internal')

/** Has the ZIP of a distribution made. */
export const POST = commandRoute(askForPackage, 'distributionId')

/** How far it has come. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const audience = asAudience(new URL(request.url).searchParams.get('version'))
  const run = async (actor: Parameters<typeof readPackage>[0]) =>
    readPackage(actor, { distributionId: (await params).id, audience })
  return commandDoor(request, await callerOf(request), run, { changes: false })
}

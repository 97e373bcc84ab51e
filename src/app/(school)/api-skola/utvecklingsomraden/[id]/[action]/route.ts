import { languageOfPage } from '#app/(school)/_server/languageOfPage.ts'
import { actorOf, payload } from '#app/(school)/_server/session.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { isStrategist } from '#commands/common/rights.ts'
import { commandDoor } from '#commands/door/commandDoor.ts'
import { readBody } from '#commands/door/readBody.ts'
import { readFocus } from '#commands/focus/readFocus.ts'
import { saveFocus } from '#commands/focus/saveFocus.ts'

type Context = { params: Promise<{ id: string; action: string }> }

/** The matrix of an area and a school year (`visa`), or one action in it (`spara`). */
export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  const { id, action } = await params
  const caller = {
    payload: await payload(),
    user: (await actorOf(request.headers))?.user,
    language: languageOfPage(request.headers),
  }
  return commandDoor(request, caller, async (actor) => {
    // Who may is asked before what is asked for.
    if (!isStrategist(actor.user, id)) throw new CommandError('NOT_FOUND/municipality')
    const args = { ...(await readBody(request)), municipalityId: id }
    return action === 'spara' ? saveFocus(actor, args) : readFocus(actor, args)
  })
}

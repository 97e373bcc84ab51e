import { languageOfPage } from '#app/(school)/_server/languageOfPage.ts'
import { actorOf, payload } from '#app/(school)/_server/session.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { isStrategist } from '#commands/common/rights.ts'
import { commandDoor } from '#commands/door/commandDoor.ts'
import { readBody } from '#commands/door/readBody.ts'
import { makeNextYear } from '#commands/nextYear/makeNextYear.ts'
import { planNextYear } from '#commands/nextYear/planNextYear.ts'
import { undoNextYear } from '#commands/nextYear/undoNextYear.ts'

type Context = { params: Promise<{ id: string; action: string }> }
const commands = { gor: makeNextYear, angra: undoNextYear, visa: planNextYear }
const isCommand = (action: string): action is keyof typeof commands => Object.hasOwn(commands, action)

/** Next year's plan (`visa`), its making (`gor`) and its undoing (`angra`). */
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
    return commands[isCommand(action) ? action : 'visa'](actor, args)
  })
}

import type { Actor } from '#commands/common/actor.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { isStrategist } from '#commands/common/rights.ts'
import { commandDoor } from '#commands/door/commandDoor.ts'
import { callerOf } from './command.ts'
import { keepAlive } from './keepAlive.ts'

type Context = { params: Promise<{ id: string; action: string }> }
type Asked = { municipalityId: string; action: string; request: Request }

/** What a strategist does in a municipality, as a POST route on it and the action's name. `run` reads the request. */
export const municipalityRoute =
  (run: (actor: Actor, asked: Asked) => Promise<unknown>) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    const { id: municipalityId, action } = await params
    const caller = await callerOf(request)
    const answer = await commandDoor(request, caller, async (actor) => {
      // Who may is asked before what is asked for.
      if (!isStrategist(actor.user, municipalityId)) throw new CommandError('NOT_FOUND/municipality')
      return run(actor, { municipalityId, action, request })
    })
    return keepAlive(caller, answer)
  }

import { APIError, type Endpoint } from 'payload'
import type { Actor } from '#commands/common/actor.ts'
import { commandDoor } from '#commands/door/commandDoor.ts'
import { readBody } from '#commands/door/readBody.ts'
import { languageOf } from '#language'

/** What Payload or a hook of ours refuses on the way: Payload's own door tells it, by its hooks. */
const isPayloads = (error: unknown) => error instanceof APIError && error.isPublic

/** A command as an endpoint of the admin's API, `POST /api/<collection>/:id/<path>`; it parses its own arguments. */
export const commandEndpoint = <Args, Result>(
  path: string,
  run: (actor: Actor, args: Args) => Promise<Result>,
  argsOf: (id: string, body: Record<string, unknown>) => Args,
): Omit<Endpoint, 'root'> => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: (req) =>
    commandDoor(
      req,
      { payload: req.payload, user: req.user, language: languageOf({ req }) },
      async (actor) => run(actor, argsOf(String(req.routeParams?.id), await readBody(req))),
      { isOthers: isPayloads },
    ),
})

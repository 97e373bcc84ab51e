import type { Endpoint, PayloadRequest } from 'payload'
import { signedIn } from '#access/signedIn.ts'
import type { Actor } from '#commands/common/actor.ts'
import { isPayloadRefusal } from '#commands/common/isPayloadRefusal.ts'
import { commandDoor } from '#commands/door/commandDoor.ts'
import { readBody } from '#commands/door/readBody.ts'
import { languageOf } from '#language'

/** What Payload or a hook of ours refuses on the way: Payload's own door tells it, by its hooks. */
const isPayloads = (error: unknown) => isPayloadRefusal(error) && error.isPublic

const endpointAt = (
  path: string,
  run: (actor: Actor, body: Record<string, unknown>, req: PayloadRequest) => Promise<unknown>,
): Omit<Endpoint, 'root'> => ({
  path,
  method: 'post',
  handler: (req) =>
    commandDoor(
      req,
      {
        payload: req.payload,
        asking: async () => req.user ?? signedIn(req.payload, req.headers),
        language: languageOf({ req }),
      },
      async (actor) => run(actor, await readBody(req), req),
      { isOthers: isPayloads },
    ),
})

/** A command as an endpoint of the admin's API, `POST /api/<collection>/:id/<path>`; it parses its own arguments. */
export const commandEndpoint = <Args, Result>(
  path: string,
  run: (actor: Actor, args: Args) => Promise<Result>,
  argsOf: (id: string, body: Record<string, unknown>) => Args,
) => endpointAt(`/:id/${path}`, (actor, body, req) => run(actor, argsOf(String(req.routeParams?.id), body)))

/** A command about no row of the collection yet, `POST /api/<collection>/<path>`. */
export const collectionEndpoint = <Args, Result>(path: string, run: (actor: Actor, args: Args) => Promise<Result>) =>
  endpointAt(`/${path}`, (actor, body) => run(actor, body as Args))

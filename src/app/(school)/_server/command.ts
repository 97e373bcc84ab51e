import type { Actor } from '#commands/common/actor.ts'
import { type Caller, commandDoor } from '#commands/door/commandDoor.ts'
import { readBody } from '#commands/door/readBody.ts'
import { keepAlive } from './keepAlive.ts'
import { languageOfPage } from './languageOfPage.ts'
import { actorOf, payload } from './session.ts'

type Context = { params: Promise<{ id: string }> }
type Run<A, R> = (actor: Actor, args: A) => Promise<R>

/** Who calls, by Payload's cookie, and the language of the page that calls. */
export const callerOf = async ({ headers }: Request): Promise<Caller> => {
  let asked: ReturnType<Caller['asking']> | undefined
  const asking = () => (asked ??= actorOf(headers).then((actor) => actor?.user))
  return { payload: await payload(), asking, language: languageOfPage(headers) }
}

/** A command as a POST route on a document, or on what `named` says; it parses its own arguments. */
export const commandRoute =
  <A, R>(run: Run<A, R>, named: 'documentId' | 'distributionId' = 'documentId') =>
  async (request: Request, { params }: Context): Promise<Response> => {
    const caller = await callerOf(request)
    const answer = await commandDoor(request, caller, async (actor) =>
      run(actor, { ...(await readBody(request)), [named]: (await params).id } as A),
    )
    return keepAlive(caller, answer)
  }

/** What a page asks again and again about a document, as a GET route. `run` checks access. */
export const queryRoute =
  <R>(run: Run<{ documentId: string; request: Request }, R>) =>
  async (request: Request, { params }: Context): Promise<Response> =>
    commandDoor(
      request,
      await callerOf(request),
      async (actor) => run(actor, { documentId: (await params).id, request }),
      { changes: false },
    )

import type { Actor } from '#commands/common/actor.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { isSameOrigin } from './sameOrigin.ts'
import { actorOf } from './session.ts'

const limit = 5_000_000
const refuse = (status: number, code: string, message: string, details: Record<string, unknown> = {}) =>
  Response.json({ code, message, details }, { status, headers: { 'cache-control': 'no-store' } })

const bodyOf = async (request: Request): Promise<Record<string, unknown> | undefined> => {
  const text = await request.text()
  if (text.length > limit) throw new CommandError('INVALID', 'Det som skickades är för stort för att sparas.')
  try {
    const parsed: unknown = JSON.parse(text === '' ? '{}' : text)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

type Context = { params: Promise<{ id: string }> }
type Run<A, R> = (actor: Actor, args: A) => Promise<R>

const answering = async (request: Request, act: (actor: Actor) => Promise<unknown>): Promise<Response> => {
  const actor = await actorOf(request.headers)
  if (!actor) return refuse(401, 'SIGNED_OUT', 'Du har loggats ut. Logga in igen; det du har skrivit är kvar.')
  try {
    return Response.json(await act(actor), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (error instanceof CommandError) return refuse(error.status, error.code, error.message, error.details)
    actor.payload.logger.error(error)
    return refuse(500, 'UNKNOWN', 'Något gick fel på servern. Det du har skrivit är kvar. Försök igen om en stund.')
  }
}

/**
 * A command as a POST route on a document, or on what `named` says: own pages only, a logged-in person, JSON in and out. The command itself
 * checks access and arguments; its refusals are answered as they are, with code, sentence and details.
 */
export const commandRoute =
  <A, R>(run: Run<A, R>, named: 'documentId' | 'distributionId' = 'documentId') =>
  async (request: Request, { params }: Context): Promise<Response> => {
    if (!isSameOrigin(request.headers))
      return refuse(403, 'CROSS_SITE', 'Anropet kom från en annan webbplats och utfördes inte.')
    return answering(request, async (actor) => {
      const body = await bodyOf(request)
      if (!body) throw new CommandError('INVALID', 'Anropet går inte att läsa. Läs in sidan igen.')
      return run(actor, { ...body, [named]: (await params).id } as A)
    })
  }

/** What a page asks again and again about a document, as a GET route. `run` checks access. */
export const queryRoute =
  <R>(run: Run<{ documentId: string; request: Request }, R>) =>
  (request: Request, { params }: Context): Promise<Response> =>
    answering(request, async (actor) => run(actor, { documentId: (await params).id, request }))

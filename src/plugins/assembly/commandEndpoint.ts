import type { Endpoint, PayloadRequest } from 'payload'
import type { Actor } from '#commands/common/actor.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { wordsOf } from '#commands/common/words/wordsOf.ts'
import { languageOf } from '#language'
import type { User } from '#payload-types'

const refuse = (status: number, code: string, message: string, details: unknown = {}) =>
  // `errors` is what Payload's own clients look for.
  Response.json({ code, message, details, errors: [{ message }] }, { status })

const bodyOf = async (req: PayloadRequest): Promise<Record<string, unknown> | undefined> => {
  try {
    const body: unknown = await req.json?.()
    return body && typeof body === 'object' && !Array.isArray(body) ? (body as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/**
 * A command as an endpoint of the admin's API, `POST /api/<collection>/:id/<path>`. The command checks rights and
 * arguments, and speaks the language of whoever called.
 */
export const commandEndpoint = <Args, Result>(
  path: string,
  run: (actor: Actor, args: Args) => Promise<Result>,
  argsOf: (id: string, body: Record<string, unknown>) => Args,
): Omit<Endpoint, 'root'> => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    const language = languageOf({ req })
    const { call } = wordsOf({ language })
    if (!req.user) return refuse(401, 'SIGNED_OUT', call.signedOut)
    const body = await bodyOf(req)
    if (!body) return refuse(400, 'INVALID', call.unreadable)
    try {
      const actor: Actor = { payload: req.payload, user: req.user as User, language }
      return Response.json(await run(actor, argsOf(String(req.routeParams?.id), body)))
    } catch (error) {
      if (error instanceof CommandError) return refuse(error.status, error.code, error.message, error.details)
      throw error
    }
  },
})

import { commandRoute } from '#app/(school)/_server/command.ts'
import type { Actor } from '#commands/common/actor.ts'
import type { AdoptArgs } from '#commands/document/adopt.ts'
import { adoptDocument } from '#commands/document/adoptDocument.ts'

type Context = { params: Promise<{ id: string }> }

/** By which name the server was reached: what is adopted carries its address. */
const hostOf = ({ headers }: Request) => headers.get('x-forwarded-host') ?? headers.get('host') ?? undefined

export const POST = (request: Request, context: Context): Promise<Response> => {
  const host = hostOf(request)
  return commandRoute((actor: Actor, args: AdoptArgs) => adoptDocument(actor, args, { host }))(request, context)
}

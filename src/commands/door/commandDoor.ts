import type { Payload } from 'payload'
import { databaseBusyIn } from '#database/DatabaseBusy.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { isFromOurPages } from './isFromOurPages.ts'
import { isRefusal, noStore, refuse } from './refuse.ts'

/** `asking`: who it is, nobody where nobody is logged in; asked here, so that a database that is away is told in words too. */
export type Caller = { payload: Payload; asking: () => Promise<Actor['user'] | undefined>; language: Language }
type Options = {
  /** Whether something changes by it: then it must come from our own pages. */
  changes?: boolean
  /** What is another's to tell, and is thrown on to it. */
  isOthers?: (error: unknown) => boolean
}

/**
 * What a command answers over HTTP, whoever calls it: for a person who is signed in, and as JSON that nobody keeps. Its
 * refusals are told in the caller's language, a `Response` of its own is sent as it is; an error of ours goes to the log, and is told without what it says.
 */
export const commandDoor = async (
  { headers }: Pick<Request, 'headers'>,
  { payload, asking, language }: Caller,
  act: (actor: Actor) => Promise<unknown>,
  { changes = true, isOthers = () => false }: Options = {},
): Promise<Response> => {
  try {
    if (changes && !isFromOurPages(headers)) throw new CommandError('CROSS_SITE')
    const user = await asking()
    if (!user) throw new CommandError('SIGNED_OUT')
    const answer = await act({ payload, user, language })
    return answer instanceof Response ? answer : Response.json(answer, { headers: noStore })
  } catch (error) {
    if (isRefusal(error)) return refuse(error, language)
    // Another process holds the database, or it is away.
    const busy = databaseBusyIn(error)
    if (busy) return refuse(new CommandError(busy.reason === 'away' ? 'BUSY/away' : 'BUSY/database'), language)
    if (isOthers(error)) throw error
    payload.logger.error({ err: error, id: headers.get('x-request-id') ?? undefined })
    return refuse(new CommandError('UNKNOWN'), language, headers)
  }
}

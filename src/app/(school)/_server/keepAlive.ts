import { createLocalReq, generatePayloadCookie, refreshOperation } from 'payload'
import type { SignedIn } from '#access/signedIn.ts'
import type { Caller } from '#commands/door/commandDoor.ts'
import { idle } from '#plugins/accounts/sessionLimits.ts'

/** How old (ms) a session's time may be before it is given anew: not at every save. */
const stale = 10 * 60 * 1000
type Session = { id: string; expiresAt?: string | Date | null }

/**
 * The answer to somebody who does something, with the time of the session given anew: whoever writes is not idle. What a page
 * asks by itself (presence) goes past this, so a forgotten window ends. Nothing is renewed past the end of the session.
 */
export const keepAlive = async ({ payload, asking }: Caller, answer: Response): Promise<Response> => {
  if (!answer.ok) return answer
  const user: SignedIn | undefined = await asking()
  const session = (user?.sessions as Session[] | null | undefined)?.find(({ id }) => id === user?._sid)
  if (!user || !session?.expiresAt) return answer
  const left = new Date(session.expiresAt).getTime() - Date.now()
  if (left > idle * 1000 - stale) return answer
  const collection = payload.collections.users
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const renewed = await refreshOperation({ collection, req }).catch(() => undefined)
  if (renewed?.refreshedToken)
    answer.headers.append(
      'set-cookie',
      generatePayloadCookie({
        collectionAuthConfig: collection.config.auth,
        cookiePrefix: payload.config.cookiePrefix,
        token: renewed.refreshedToken,
      }),
    )
  return answer
}

import { createLocalReq, generatePayloadCookie, refreshOperation } from 'payload'
import { signedIn } from '#access/signedIn.ts'
import { idle } from '#plugins/accounts/sessionLimits.ts'
import { payload } from './session.ts'

/** How old (ms) a session's time may be before it is given anew: not at every save. */
const stale = 10 * 60 * 1000
type Session = { id: string; expiresAt?: string | Date | null }

/**
 * The answer to somebody who does something, with the time of the session given anew: whoever writes is not idle. What a page
 * asks by itself (presence) goes past this, so a forgotten window ends. Nothing is renewed past the end of the session.
 */
export const keepAlive = async ({ headers }: Request, answer: Response): Promise<Response> => {
  if (!answer.ok) return answer
  const running = await payload()
  const user = await signedIn(running, headers)
  const session = (user?.sessions as Session[] | null | undefined)?.find(({ id }) => id === user?._sid)
  if (!user || !session?.expiresAt) return answer
  const left = new Date(session.expiresAt).getTime() - Date.now()
  if (left > idle * 1000 - stale) return answer
  const collection = running.collections.users
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, running)
  const renewed = await refreshOperation({ collection, req }).catch(() => undefined)
  if (renewed?.refreshedToken)
    answer.headers.append(
      'set-cookie',
      generatePayloadCookie({
        collectionAuthConfig: collection.config.auth,
        cookiePrefix: running.config.cookiePrefix,
        token: renewed.refreshedToken,
      }),
    )
  return answer
}

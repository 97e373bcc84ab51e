import { type CollectionBeforeOperationHook, Forbidden } from 'payload'

const hour = 60 * 60
/** A session nobody has used for so long (s) is over. */
export const idle = 2 * hour
/** A session ends so long (s) after the login, used or not. */
const absolute = 12 * hour

type Session = { id: string; createdAt?: string | Date | null }

/** A token lives for `idle`, so the last one is given out that long before the end. */
export const endSessions: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation !== 'refresh') return
  const user = req.user as { _sid?: string; sessions?: Session[] | null } | null
  const session = user?.sessions?.find(({ id }) => id === user._sid)
  const since = session?.createdAt ? Date.now() - new Date(session.createdAt).getTime() : Number.POSITIVE_INFINITY
  if (since > (absolute - idle) * 1000) throw new Forbidden(req.t)
}

import { asUser } from '#access/asUser.ts'
import type { Actor } from '../common/actor.ts'

export type Change = {
  id: string
  at: string
  action: string
  noun: string
  who: string
  summary: string
  isNew: boolean
}

/** Of the log, what the strategist wants to hear of: not who logged in or read, and not what moves by itself. */
const untold = ['login', 'loginFailed', 'readDocument', 'downloadFile', 'accountChanged', 'passwordChanged']

/** The last that others did in the municipality, newest first. */
export const readChanges = async ({ payload, user }: Actor, municipality: string, limit = 8): Promise<Change[]> => {
  // Before this login: what has happened since is news.
  const logins = await payload.find({
    collection: 'auditEntries',
    where: { and: [{ user: { equals: user.id } }, { action: { equals: 'login' } }] },
    depth: 0,
    limit: 2,
    pagination: false,
    sort: '-at',
    overrideAccess: true,
  })
  const since = logins.docs[1]?.at
  const { docs } = await payload.find({
    collection: 'auditEntries',
    where: {
      and: [
        { municipality: { equals: municipality } },
        { user: { exists: true } },
        { user: { not_equals: user.id } },
        { action: { not_in: untold } },
      ],
    },
    depth: 0,
    limit,
    pagination: false,
    sort: '-at',
    ...asUser(user),
  })
  return docs.map(({ id, at, action, noun, userName, summary }) => ({
    id,
    at,
    action,
    noun: noun ?? '',
    who: userName ?? '',
    summary: summary ?? '',
    isNew: since !== undefined && at > since,
  }))
}

import { type BasePayload, executeAuthStrategies } from 'payload'
import type { User } from '#payload-types'
import { ensureDatabase } from './ensureDatabase.ts'

export type SignedIn = User & { _sid?: string }

const personBy = async (payload: BasePayload, headers: Headers): Promise<SignedIn | undefined> => {
  const { user } = await executeAuthStrategies({ headers, payload })
  return (user as SignedIn | null) ?? undefined
}

/**
 * Who a request comes from, by the cookie that Payload set at login; nobody when it is missing, false or too old. Payload's
 * own `auth` besides reckons what the person may do with every field of every collection, some milliseconds of each request.
 *
 * A connection that broke while the person was read looks like nobody, so whoever brings a login is read again once the
 * database has answered. Throws `DatabaseBusy` where it does not.
 */
export const signedIn = async (payload: BasePayload, headers: Headers): Promise<SignedIn | undefined> => {
  const person = await personBy(payload, headers)
  if (person || !(await ensureDatabase(payload, headers))) return person
  return personBy(payload, headers)
}

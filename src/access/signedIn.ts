import { type BasePayload, executeAuthStrategies } from 'payload'
import type { User } from '#payload-types'

export type SignedIn = User & { _sid?: string }

/**
 * Who a request comes from, by the cookie that Payload set at login; nobody when it is missing, false or too old. Payload's
 * own `auth` besides reckons what the person may do with every field of every collection, some milliseconds of each request.
 */
export const signedIn = async (payload: BasePayload, headers: Headers): Promise<SignedIn | undefined> => {
  const { user } = await executeAuthStrategies({ headers, payload })
  return (user as SignedIn | null) ?? undefined
}

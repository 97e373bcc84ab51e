import type { User } from '#payload-types'

/**
 * The only door to Payload's Local API on behalf of a person, spread into the call:
 * `payload.find({ collection: 'documents', where, ...asUser(user) })`.
 *
 * Payload skips every access rule in the Local API unless told otherwise. Calls without this are for commands, load,
 * jobs and hooks, which act for the system and check what they do (test/architecture). The call throws Payload's
 * `Forbidden` or `NotFound` where the person may not see or change what is asked for.
 */
export const asUser = (user: User) => ({ overrideAccess: false, user: { ...user, collection: 'users' } }) as const

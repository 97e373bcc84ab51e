import { type BasePayload, createLocalReq, logoutOperation } from 'payload'
import type { User } from '#payload-types'

/** Ends all sessions of a person, wherever they are open. The password stays. */
export const endSessions = async (payload: BasePayload, person: User): Promise<void> => {
  const req = await createLocalReq({ user: { ...person, collection: 'users' } }, payload)
  await logoutOperation({ allSessions: true, collection: payload.collections.users, req })
}

import { type BasePayload, createLocalReq, logoutOperation } from 'payload'
import type { User } from '#payload-types'

/** Ends the sessions of a person, wherever they are open: all, or the one of this id. The password stays. */
export const endSessions = async (payload: BasePayload, person: User, sid?: string): Promise<void> => {
  const user = { ...person, collection: 'users' as const, ...(sid ? { _sid: sid } : {}) }
  const req = await createLocalReq({ user }, payload)
  await logoutOperation({ allSessions: !sid, collection: payload.collections.users, req })
}

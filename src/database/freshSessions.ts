import { type Person, type PersonUpdate, sessionChange } from './sessionChange.ts'

type Find = (args: { collection: string; where: object }) => Promise<unknown>

/**
 * Payload's login writes the whole person as it read it before the password was checked, and every other save of a person
 * writes back the sessions it read: what was saved in between is undone, roles by a login, a login by a change of name.
 * Run within the transaction of the write, this does to the person of now what is meant for the sessions, and leaves the
 * sessions of now to a save that is not about them. (A new password ends sessions.)
 */
export const freshSessions = async <A extends PersonUpdate>(find: Find, args: A): Promise<A> => {
  const { collection, id, data, returning } = args
  if (!collection || !id || !data?.sessions) return args
  const now = (await find({ collection, where: { id: { equals: id } } })) as Person | null
  if (!now) return args
  const sessions = now.sessions ?? []
  if (returning !== false) return data.hash === now.hash ? { ...args, data: { ...data, sessions } } : args
  const { added, renewed, gone } = sessionChange(data.sessions, sessions)
  const kept = sessions
    .filter((one) => !gone.includes(one))
    .map((one) => renewed.find(({ id: same }) => same === one.id) ?? one)
  return { ...args, data: { ...now, sessions: [...kept, ...added], updatedAt: null } }
}

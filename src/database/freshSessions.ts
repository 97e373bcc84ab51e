type Session = { id: string; createdAt: unknown; expiresAt: string | Date }
type Person = Record<string, unknown> & { sessions?: Session[] | null; hash?: unknown }
export type PersonUpdate = { collection?: string; id?: unknown; data?: Person; returning?: boolean }
type Find = (args: { collection: string; where: object }) => Promise<unknown>

const isValid = ({ expiresAt }: Session) => new Date(expiresAt) > new Date()

/**
 * Payload's login writes the whole person as it read it before the password was checked, and every other save of a person
 * writes back the sessions it read: what was saved in between is undone, roles by a login, a login by a change of name.
 * Run within the transaction of the write, this adds the new session to the person as it is now, and leaves the sessions
 * of now to a save that is not about them. (A new password ends sessions; logging out is told by `returning: false`.)
 */
export const freshSessions = async <A extends PersonUpdate>(find: Find, args: A): Promise<A> => {
  const { collection, id, data, returning } = args
  if (!collection || !id || !data?.sessions) return args
  // Those that were read are text; the one that login has just made is a date still.
  const added = data.sessions.find(({ createdAt }) => createdAt instanceof Date)
  if (!added && returning === false) return args
  const now = (await find({ collection, where: { id: { equals: id } } })) as Person | null
  if (!now) return args
  const sessions = now.sessions ?? []
  if (added) return { ...args, data: { ...now, sessions: [...sessions.filter(isValid), added], updatedAt: null } }
  return data.hash === now.hash ? { ...args, data: { ...data, sessions } } : args
}

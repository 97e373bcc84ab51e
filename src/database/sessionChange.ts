export type Session = { id: string; createdAt: unknown; expiresAt: string | Date }
export type Person = Record<string, unknown> & { sessions?: Session[] | null; hash?: unknown }
export type PersonUpdate = { collection?: string; id?: unknown; data?: Person; returning?: boolean }
/** What a write of Payload's means to do with a person's sessions. */
export type SessionChange = { added: Session[]; renewed: Session[]; gone: Session[] }

const isOver = ({ expiresAt }: Session) => new Date(expiresAt) <= new Date()

/**
 * Payload logs in, renews and logs out by writing the whole person as it was read a while before, asking for nothing in
 * return. This tells what of it is meant, against the sessions of now: what was read is text, what it has just made or
 * put off is a date still, and what logging out takes away is missing.
 */
export const sessionChange = (written: Session[], now: Session[]): SessionChange => {
  const isNew = ({ createdAt }: Session) => createdAt instanceof Date
  const added = written.filter(isNew)
  const renewed = written.filter((one) => !isNew(one) && one.expiresAt instanceof Date)
  const isLogout = added.length + renewed.length === 0
  const gone = now.filter((one) => isOver(one) || (isLogout && !written.some(({ id }) => id === one.id)))
  return { added, renewed, gone: gone.filter(({ id }) => !renewed.some((one) => one.id === id)) }
}

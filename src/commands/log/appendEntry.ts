import type { BasePayload } from 'payload'
import { inTurn } from '../common/inTurn.ts'
import { isUniqueError } from '../common/isUniqueError.ts'
import { entryHash, entryOf, type LogEntry } from './entryHash.ts'

export type NewEntry = Omit<Partial<LogEntry>, 'seq' | 'previous' | 'hash'> & {
  action: string
  /** Whose action it is, where that person is still there. */
  user?: string | undefined
}
type Row = Record<string, unknown> & { id: string }
const collection = 'auditEntries'

const lastEntry = async (payload: BasePayload): Promise<LogEntry | undefined> => {
  const where = { seq: { exists: true } }
  const { docs } = await payload.db.find<Row>({ collection, where, sort: '-seq', limit: 1, pagination: false })
  return docs[0] && entryOf(docs[0])
}
const isThere = async (payload: BasePayload, id: string | undefined): Promise<boolean> =>
  id !== undefined && (await payload.db.findOne({ collection, where: { id: { equals: id } } })) !== null
const pause = () => new Promise((done) => setTimeout(done, 5 + Math.random() * 40))

/** Writes an entry whoever else is at it: of several with one number the index takes one, and the others take the next. */
export const appendAtOnce = async (
  payload: BasePayload,
  { user, ...entry }: NewEntry,
  id?: string,
): Promise<boolean> => {
  for (;;) {
    const last = await lastEntry(payload)
    const at = entry.at ?? new Date().toISOString()
    const next = entryOf({ ...entry, at, seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? '' })
    const data = { ...next, hash: entryHash(next), ...(user ? { user } : {}), createdAt: at, updatedAt: at }
    try {
      await payload.db.create({ collection, data, ...(id ? { customID: id } : {}) })
      return true
    } catch (error) {
      if (!isUniqueError(error)) throw error
      if (await isThere(payload, id)) return false
      await pause()
    }
  }
}

/**
 * The only way into the log. Each entry holds the hash of the one before it, so that nothing can be changed or taken out
 * unseen. In turn within this process, for it is quicker; between processes the unique index of `seq` decides. With `id`, an
 * entry that is there already is not written twice; then it answers false.
 */
export const appendEntry = (payload: BasePayload, entry: NewEntry, id?: string): Promise<boolean> =>
  inTurn('log', () => appendAtOnce(payload, entry, id))

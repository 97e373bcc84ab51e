import type { Payload, Where } from 'payload'
import type { Told } from '#document/answer/history/Told.ts'
import type { Party } from '#document/input/parties.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import type { Answer, AnswerHistory } from '#payload-types'
import { compareAndSet } from '../../common/compareAndSet.ts'
import { isUniqueError } from '../../common/isUniqueError.ts'

export type Head = Pick<Answer, 'id' | 'rev' | 'value' | 'lastSaveId'>
/** Which revision a save was to become, and what it wanted: every save that is written has both. */
export type HistoryRow = Pick<AnswerHistory, 'id'> & { rev: number; changes: Told }
/** `party`: who answers, where that is another than the unit. */
export type Place = {
  document: DocumentFacts
  instanceKey: string
  saveId: string
  author: string
  party?: Party
}

export const at = ({ document, instanceKey }: Place): Where[] => [
  { document: { equals: document.id } },
  { instanceKey: { equals: instanceKey } },
]
const owner = ({ document, instanceKey, author, party }: Place, now: string) => ({
  municipality: document.municipality,
  document: document.id,
  unit: document.unit,
  ...(party ? { party } : {}),
  instanceKey,
  author,
  savedAt: now,
  createdAt: now,
  updatedAt: now,
})

export const findHead = async (payload: Payload, place: Place): Promise<Head | undefined> => {
  const row = await payload.db.findOne<Head & Record<string, unknown>>({
    collection: 'answers',
    where: { and: at(place) },
  })
  return row ?? undefined
}
export const findHistory = async (payload: Payload, place: Place): Promise<HistoryRow | undefined> => {
  const row = await payload.db.findOne<HistoryRow & Record<string, unknown>>({
    collection: 'answerHistory',
    where: { and: [...at(place), { saveId: { equals: place.saveId } }] },
  })
  return row ?? undefined
}

/** Keeps what was written, before the answer itself changes. Undefined when the same save is being made elsewhere. */
export const writeHistory = async (
  payload: Payload,
  place: Place,
  known: HistoryRow | undefined,
  told: { rev: number; changes: Told },
): Promise<HistoryRow | undefined> => {
  const now = new Date().toISOString()
  if (known) {
    const data = { ...structuredClone(told), updatedAt: now }
    await payload.db.updateOne({ collection: 'answerHistory', id: known.id, data })
    return { id: known.id, ...told }
  }
  try {
    const data = { ...owner(place, now), saveId: place.saveId, thinned: 'no', ...structuredClone(told) }
    const row = await payload.db.create({ collection: 'answerHistory', data })
    return { id: String(row.id), ...told }
  } catch (error) {
    if (isUniqueError(error)) return undefined
    throw error
  }
}

/** Makes the next revision of an answer; false when someone else was first (also on the very first save). */
export const writeHead = async (
  payload: Payload,
  place: Place,
  head: Head | undefined,
  value: Record<string, unknown>,
): Promise<boolean> => {
  const now = new Date().toISOString()
  const written = { value, author: place.author, savedAt: now, lastSaveId: place.saveId }
  if (head) return (await compareAndSet(payload, 'answers', head, written)) !== undefined
  const { schoolYear, distribution } = place.document
  try {
    const data = { ...owner(place, now), ...structuredClone(written), schoolYear, distribution, rev: 1 }
    await payload.db.create({ collection: 'answers', data })
    return true
  } catch (error) {
    if (isUniqueError(error)) return false
    throw error
  }
}

/**
 * Whether a save that was begun did become a revision: it is the last one, or a later save tells that it came after it.
 */
export const wasWritten = async (
  payload: Payload,
  place: Place,
  row: HistoryRow,
  head: Head | undefined,
): Promise<boolean> => {
  if (!head || head.rev < row.rev) return false
  if (head.lastSaveId === place.saveId) return true
  const { docs } = await payload.db.find<HistoryRow & Record<string, unknown> & { id: string }>({
    collection: 'answerHistory',
    where: { and: [...at(place), { rev: { equals: row.rev + 1 } }] },
    pagination: false,
  })
  return docs.some((next) => next.changes.after === place.saveId)
}

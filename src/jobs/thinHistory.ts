import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { oneSitting } from '#document/answer/history/worthKeeping.ts'
import { findRows, type RowOf } from '#load/findRows.ts'
import { findHistoryRows, savedAt, versionsOf } from '#load/loadHistory.ts'

const collection = 'answerHistory'
const hour = 60 * 60_000
const day = 24 * hour
/** Whoever writes now may want each step back; an offline queue may repeat a save for as long as its row stands. */
export type Ages = { rest?: number; proof?: number }

type Fresh = RowOf<typeof collection, 'municipality' | 'document' | 'instanceKey' | 'savedAt'>

/** The blocks that were written in and have not been looked through since. */
const blocksWithNews = async (payload: Payload, before: string): Promise<Fresh[]> => {
  const rows = await findRows(
    payload,
    collection,
    { and: [{ thinned: { not_in: ['kept', 'yes'] } }, { savedAt: { less_than: before } }] },
    { fields: ['municipality', 'document', 'instanceKey', 'savedAt'], sort: 'savedAt' },
  )
  const placeOf = (row: Fresh) => `${idOf(row.document)} ${row.instanceKey}`
  return rows.filter((row, index) => rows.findIndex((other) => placeOf(other) === placeOf(row)) === index)
}

/**
 * Takes the words of saves that nobody can miss (`worthKeeping`) out of history when they have rested for an hour; the
 * row stays, since it proves to a queue that sends again that the save was made, and goes after sixty days. A row with a
 * conflict is left whole. Any number of times, on several nodes at once, with the same end. Returns the number of rows
 * whose words went.
 */
export const thinHistory = async (payload: Payload, { rest = hour, proof = 60 * day }: Ages = {}): Promise<number> => {
  const now = Date.now()
  const before = new Date(now - rest).toISOString()
  let thinned = 0
  for (const block of await blocksWithNews(payload, before)) {
    const place = { id: idOf(block.document) ?? '', municipality: idOf(block.municipality) ?? '' }
    const rows = await findHistoryRows(payload, place, block.instanceKey)
    const from = Date.parse(block.savedAt ?? '') - oneSitting
    const kept = new Set(versionsOf(rows).map(({ change }) => change))
    for (const row of rows) {
      const { id, changes, thinned: state } = row
      const at = savedAt(row)
      if (!changes || state === 'kept' || at >= before || Date.parse(at) < from) continue
      const left = changes.conflicts?.length ? changes.changes : changes.changes.filter((change) => kept.has(change))
      const next = left.length > 0 ? 'kept' : 'yes'
      if (next === 'yes') thinned += 1
      const data = { thinned: next, changes: { ...changes, changes: left } }
      await payload.db.updateOne({ collection, id, data: structuredClone(data) })
    }
  }
  await payload.db.deleteMany({
    collection,
    where: {
      and: [{ thinned: { equals: 'yes' } }, { savedAt: { less_than: new Date(now - proof).toISOString() } }],
    },
  })
  return thinned
}

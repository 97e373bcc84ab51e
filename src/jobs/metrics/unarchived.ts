import type { Payload, Where } from 'payload'
import { archiveIn } from '#load/adoption.ts'
import { findRows } from '#load/findRows.ts'
import { ago, minute } from '../sweepRows.ts'

const pageSize = 200
const counted = new WeakMap<Payload, { at: number; value: number }>()
/** Adopted documents that are not all in the archive. Read at most once a minute, and in pages: every adopted document is looked at. */
export const unarchived = async (payload: Payload): Promise<number> => {
  const known = counted.get(payload)
  if (known && Date.now() - known.at < minute) return known.value
  const where: Where = {
    and: [{ state: { in: ['adopted', 'published'] } }, { updatedAt: { less_than: ago(10 * minute) } }],
  }
  let value = 0
  for (let page = 1; ; page += 1) {
    const found = await findRows(payload, 'documents', where, {
      fields: ['adoption'],
      limit: pageSize,
      page,
      sort: 'id',
    })
    value += found.filter(({ adoption }) => !archiveIn(adoption)).length
    if (found.length < pageSize) break
  }
  counted.set(payload, { at: Date.now(), value })
  return value
}

import type { Payload } from 'payload'
import { findRows } from '#load/findRows.ts'

/** The number of the newest entry of the log; 0 where there is none. */
export const lastSeq = async (payload: Payload): Promise<number> => {
  const [last] = await findRows(
    payload,
    'auditEntries',
    { seq: { exists: true } },
    { fields: ['seq'], sort: '-seq', limit: 1 },
  )
  return last?.seq ?? 0
}

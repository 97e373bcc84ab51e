import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

/**
 * An id that follows from what the row stands for, where no unique index can say it: two requests for the same thing
 * meet on the primary key, on both databases.
 */
export const idFrom = (payload: Payload, ...parts: (string | number)[]): string => {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  if (payload.db.packageName.includes('mongodb')) return hash.slice(0, 24)
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

import { newKey } from '#document/input/newKey.ts'

type Row = { id?: string | null } & Record<string, unknown>

/** No `@` (it separates a repeated item in an instance key), no braces or colons (tokens). */
export const stableKey = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/u

/** Which row had a key before this save, by Payload's row id: unstable in the long run, but good for one save. */
export const ownersOf = (rows: Row[], field: string): ReadonlyMap<unknown, unknown> =>
  new Map(rows.filter((row) => row.id && row[field]).map((row) => [row[field], row.id]))

/**
 * Gives every row a key that no other row has. A key stays with the row that had it before; if that is not to be
 * told, with the first. Others, duplicates and new rows, get new keys.
 */
export const withStableKeys = <T extends Row>(
  rows: T[],
  field: string,
  prefix: string,
  owners: ReadonlyMap<unknown, unknown>,
): T[] => {
  const claimed = new Set<unknown>()
  const ids = new Set(rows.map((row) => row.id))
  const mayKeep = (row: T) => {
    const key = row[field]
    if (typeof key !== 'string' || !stableKey.test(key) || claimed.has(key)) return false
    const owner = owners.get(key)
    if (owner !== undefined && owner !== row.id && ids.has(owner as string)) return false
    claimed.add(key)
    return true
  }
  return rows.map((row) => (mayKeep(row) ? row : { ...row, [field]: newKey(prefix) }))
}

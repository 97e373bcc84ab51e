/**
 * Whether two values of plain JSON are the same, whatever the order of their keys. A key that is there without a value
 * is not the same as one that is missing, for only one of them can be stored.
 */
export const isEqual = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => isEqual(one, b[at]))
  const entries = Object.entries(a)
  const theirs = new Map<string, unknown>(Object.entries(b))
  return (
    entries.length === theirs.size && entries.every(([key, one]) => theirs.has(key) && isEqual(one, theirs.get(key)))
  )
}

const isKeys = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/**
 * Two people added, moved or removed records in the same list: keep what both did. Returns nothing when the values
 * are no lists of keys; then a person has to choose.
 */
export const mergeOrder = (base: unknown, mine: unknown, theirs: unknown): string[] | undefined => {
  if (!isKeys(mine) || !isKeys(theirs)) return undefined
  const before = isKeys(base) ? base : []
  const removed = before.filter((key) => !mine.includes(key))
  const added = mine.filter((key) => !before.includes(key) && !theirs.includes(key))
  return [...theirs.filter((key) => !removed.includes(key)), ...added]
}

/** One changed place in an answer: stable keys down to it, the value it was changed from, and the new one. */
export type Change = { path: string[]; base?: unknown; value?: unknown }
/** The same place changed by two: what this person wrote (`mine`) and what stands there (`theirs`). */
export type Conflict = { path: string[]; base: unknown; mine: unknown; theirs: unknown }
export type Merged = { value: Record<string, unknown>; changed: boolean; conflicts: Conflict[] }

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Not answered: absent, null and the empty text are the same answer. */
const isNothing = (value: unknown) => value === undefined || value === null || value === ''

/** Equal as JSON, whatever the order of keys. */
export const sameJson = (a: unknown, b: unknown): boolean => {
  if (isNothing(a) && isNothing(b)) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  if (!isObject(a) || !isObject(b)) return a === b
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameJson(a[key], b[key]))
}

export const valueAt = (value: unknown, path: string[]): unknown =>
  path.reduce<unknown>((part, key) => (isObject(part) && Object.hasOwn(part, key) ? part[key] : undefined), value)

/** A copy with one place changed; null or undefined takes the place away. */
const withValueAt = (value: unknown, [key, ...rest]: string[], next: unknown): Json => {
  const copy: Json = isObject(value) ? { ...value } : {}
  if (key === undefined) return copy
  if (rest.length > 0) copy[key] = withValueAt(copy[key], rest, next)
  else if (next === undefined || next === null) delete copy[key]
  else copy[key] = next
  return copy
}

const isKeys = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/**
 * The order of records, changed by two at once: what either took away is gone, what the other added stands after the
 * record it was put behind. So two people who each add a record never meet a conflict.
 */
export const mergeOrder = (base: string[], mine: string[], theirs: string[]): string[] => {
  const merged = mine.filter((key) => theirs.includes(key) || !base.includes(key))
  for (const [index, key] of theirs.entries()) {
    if (base.includes(key) || merged.includes(key)) continue
    const before = theirs.slice(0, index).findLast((other) => merged.includes(other))
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, key)
  }
  return merged
}

/**
 * Puts changes into the stored answer, place by place. A change whose base still stands is made; one that is already
 * there is left; the same place with another value is a conflict, and the stored value stays until a person chooses.
 */
export const mergeChanges = (stored: unknown, changes: Change[]): Merged => {
  let value: Json = isObject(stored) ? stored : {}
  let changed = false
  const conflicts: Conflict[] = []
  for (const { path, base, value: mine } of changes) {
    const theirs = valueAt(value, path)
    if (sameJson(theirs, mine)) continue
    const order = path.at(-1) === 'order' && [base ?? [], mine, theirs ?? []].every(isKeys)
    if (!order && !sameJson(theirs, base)) {
      conflicts.push({ path, base, mine, theirs })
      continue
    }
    const next = order ? mergeOrder((base ?? []) as string[], mine as string[], (theirs ?? []) as string[]) : mine
    if (sameJson(theirs, next)) continue
    value = withValueAt(value, path, next)
    changed = true
  }
  return { value, changed, conflicts }
}

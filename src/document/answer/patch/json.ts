export type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Nothing is there: absent, null and the empty text are the same answer. */
export const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Equal as JSON, whatever the order of keys; nothing equals nothing (`isNothing`), also inside. */
export const sameValue = (a: unknown, b: unknown): boolean => {
  if (a === b || (isNothing(a) && isNothing(b))) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]))
  if (!isObject(a) || !isObject(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameValue(own(a, key), own(b, key)))
}
const own = (value: Json, key: string) => (Object.hasOwn(value, key) ? value[key] : undefined)

/** As text that is equal for equal values, whatever the order of keys. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  ) ?? ''

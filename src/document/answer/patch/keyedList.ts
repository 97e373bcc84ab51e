import { isObject, type Json } from './json.ts'

/** What items of lists call their key, the surest first: a template's sections and blocks, then anything else. */
const names = ['blockKey', 'sectionKey', 'key', 'id'] as const

/** The key by which an item of a list is known, wherever it stands; undefined when it has none. */
export const keyOf = (item: unknown): string | undefined => {
  if (!isObject(item)) return undefined
  const name = names.find((one) => typeof item[one] === 'string' && item[one] !== '')
  return name === undefined ? undefined : String(item[name])
}
const areUnique = (keys: unknown[]) => new Set(keys).size === keys.length

/** A list whose items all have keys of their own; the empty list is one. */
export const isKeyedList = (value: unknown): value is Json[] =>
  Array.isArray(value) && value.every((item) => keyOf(item) !== undefined) && areUnique(value.map(keyOf))
/** A list of keys (or other words), each once: an order of records, the chosen alternatives of a question. */
export const isKeys = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') && areUnique(value)

/** The items in the order of their keys; those that the order does not name come last, as they stood. */
export const inOrder = (list: readonly Json[], order: readonly string[]): Json[] => {
  const named = order.flatMap((key) => list.filter((item) => keyOf(item) === key))
  return [...named, ...list.filter((item) => !named.includes(item))]
}

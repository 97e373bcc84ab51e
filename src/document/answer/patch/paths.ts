import { isObject, type Json } from './json.ts'
import { inOrder, isKeyedList, keyOf } from './keyedList.ts'

/**
 * A place inside plain data, by stable keys, never by index: `['insatser', 'items', 'r1', 'mål']` in an answer,
 * `['sections', 'inledning', 'blocks', 'b7', 'title']` in a template. A step into a list is the key of one of its items
 * (`keyOf`); the step `ORDER` is the list of those keys.
 */
export type Path = readonly string[]
/** The order of a keyed list as a place of its own, so that moving an item does not send the list. No key looks so. */
export const ORDER = '#order'

const step = (value: unknown, key: string): unknown => {
  if (isKeyedList(value)) return key === ORDER ? value.map(keyOf) : value.find((item) => keyOf(item) === key)
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
export const valueAt = (value: unknown, path: Path): unknown => path.reduce(step, value)

const isNothing = (value: unknown) => value === undefined || value === null

const inList = (list: Json[], key: string, change: (old: unknown) => unknown): Json[] => {
  if (key === ORDER) {
    const order = change(list.map(keyOf))
    return Array.isArray(order) ? inOrder(list, order.map(String)) : list
  }
  const at = list.findIndex((item) => keyOf(item) === key)
  const next = change(list[at])
  if (isNothing(next)) return list.filter((_, index) => index !== at)
  // A part of an item that is gone has nowhere to go; a whole item comes last.
  if (!isObject(next) || keyOf(next) !== key) return list
  return at < 0 ? [...list, next] : list.with(at, next)
}

const changedAt = (value: unknown, [key, ...rest]: Path, next: unknown): unknown => {
  if (key === undefined) return next
  const inner = (old: unknown) => changedAt(old, rest, next)
  // An empty list may be one of keyed items: what is put into it says so.
  if (isKeyedList(value)) return inList(value, key, inner)
  if (Array.isArray(value)) return value
  const { [key]: old, ...others } = isObject(value) ? value : {}
  const changed = inner(old)
  if (isNothing(changed)) return others
  return isObject(value) && Object.hasOwn(value, key) ? { ...value, [key]: changed } : { ...others, [key]: changed }
}

/**
 * A copy with one place changed; objects on the way are made, and undefined or null takes the place away. What is no
 * place (inside a list without keys, an item that is gone) is left as it was: look with `valueAt`.
 */
export const withValueAt = (value: unknown, path: Path, next: unknown): unknown => changedAt(value, path, next)

/** Whether `path` is `ancestor` itself or lies inside it. */
export const startsWith = (path: Path, ancestor: Path): boolean => ancestor.every((key, index) => path[index] === key)
export const samePath = (a: Path, b: Path): boolean => a.length === b.length && startsWith(a, b)

import { isNothing, isObject, type Json, sameValue } from './json.ts'
import { inOrder, isKeyedList, isKeys, keyOf } from './keyedList.ts'
import { mergeOrder } from './mergeOrder.ts'
import type { Path } from './paths.ts'

/** The same place changed by two: what it was, what this person made of it and what stands there now. */
export type Conflict = { path: Path; base: unknown; mine: unknown; theirs: unknown }
/** In the value a conflict's place holds `theirs`, until a person chooses. */
export type MergedValue = { value: unknown; conflicts: Conflict[] }

/**
 * One value in several parts, which mean nothing apart: a measured value (`kind`), formatted text (`root`), a period
 * (`precision`). An item of a list is never one, whatever its fields are called.
 */
const isAtom = (value: unknown): boolean =>
  !isObject(value) ||
  (keyOf(value) === undefined &&
    (typeof value.kind === 'string' || isObject(value.root) || typeof value.precision === 'string'))
export const isContainer = (value: unknown): value is Json => isObject(value) && !isAtom(value)

const mergeObjects = (base: Json, mine: Json, theirs: Json, path: Path): MergedValue => {
  const at = (one: Json, key: string) => (Object.hasOwn(one, key) ? one[key] : undefined)
  const merged = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].map(
    (key) => [key, mergeValues(at(base, key), at(mine, key), at(theirs, key), [...path, key])] as const,
  )
  const there = merged.filter(([, { value }]) => value !== undefined && value !== null)
  return {
    value: Object.fromEntries(there.map(([key, { value }]) => [key, value])),
    conflicts: merged.flatMap(([, { conflicts }]) => conflicts),
  }
}

/** Items by key, then their order; an item that one took away and another changed is there, and a conflict. */
const mergeLists = (base: Json[], mine: Json[], theirs: Json[], path: Path): MergedValue => {
  const byKey = (list: Json[]) => Object.fromEntries(list.map((item) => [keyOf(item), item]))
  const { value, conflicts } = mergeObjects(byKey(base), byKey(mine), byKey(theirs), path)
  const items = isObject(value) ? Object.values(value).filter(isObject) : []
  const [before, ours, others] = [base, mine, theirs].map((list) => list.map((item) => String(keyOf(item))))
  const isBack = (key: string) => !ours?.includes(key) && items.some((item) => keyOf(item) === key)
  const order = mergeOrder(
    (before ?? []).filter((key) => !isBack(key)),
    ours ?? [],
    others ?? [],
  )
  return { value: inOrder(items, order), conflicts }
}

const orEmpty = (value: unknown) => (isNothing(value) ? [] : value)

/**
 * Merges three ways: what only one changed from `base` is taken, equal changes are one. Objects merge field by field,
 * lists of keyed items item by item and by order, lists of keys by what each added, took away and moved. What is left,
 * two texts or figures in one place, is a conflict. Nothing is thrown away in silence.
 */
export const mergeValues = (base: unknown, mine: unknown, theirs: unknown, path: Path = []): MergedValue => {
  if (sameValue(mine, theirs) || sameValue(base, mine)) return { value: theirs, conflicts: [] }
  if (sameValue(base, theirs)) return { value: mine, conflicts: [] }
  const [was, ours, others] = Array.isArray(mine ?? theirs) ? [base, mine, theirs].map(orEmpty) : []
  if (isKeys(was) && isKeys(ours) && isKeys(others)) return { value: mergeOrder(was, ours, others), conflicts: [] }
  if (isKeyedList(was) && isKeyedList(ours) && isKeyedList(others)) return mergeLists(was, ours, others, path)
  if (isContainer(mine) && isContainer(theirs) && !(isObject(base) && isAtom(base)))
    return mergeObjects(isObject(base) ? base : {}, mine, theirs, path)
  return { value: theirs, conflicts: [{ path, base, mine, theirs }] }
}

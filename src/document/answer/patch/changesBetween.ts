import { isNothing, sameValue } from './json.ts'
import { isKeyedList, keyOf } from './keyedList.ts'
import type { Change } from './mergeChanges.ts'
import { isContainer } from './mergeValues.ts'
import { ORDER, type Path } from './paths.ts'

const between = (before: unknown, after: unknown, path: Path): Change[] => {
  if (sameValue(before, after)) return []
  if (isKeyedList(before) && isKeyedList(after)) return inLists(before, after, path)
  if (isContainer(before) && isContainer(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      between(before[key], after[key], [...path, key]),
    )
  return [{ path, base: before ?? null, value: after ?? null }]
}

/** What is gone, what is new or changed, and then the order, where it is not what these leave. */
const inLists = (before: Record<string, unknown>[], after: Record<string, unknown>[], path: Path): Change[] => {
  const [old, now] = [before, after].map((list) => new Map(list.map((item) => [String(keyOf(item)), item])))
  if (!old || !now) return []
  const gone = [...old].filter(([key]) => !now.has(key))
  const added = [...now].filter(([key]) => !old.has(key))
  const left = [...[...old.keys()].filter((key) => now.has(key)), ...added.map(([key]) => key)]
  const order = [...now.keys()]
  return [
    ...gone.map(([key, base]): Change => ({ path: [...path, key], base, value: null })),
    ...[...now].flatMap(([key, value]) =>
      old.has(key) ? between(old.get(key), value, [...path, key]) : [{ path: [...path, key], base: null, value }],
    ),
    ...(sameValue(left, order) ? [] : [{ path: [...path, ORDER], base: left, value: order }]),
  ]
}

/**
 * The fewest changes that make `after` of `before`: in a template one changed setting is one short change, however long
 * the template. `mergeChanges(before, changes)` gives `after`; their inverse gives `before` again.
 */
export const changesBetween = (before: unknown, after: unknown): Change[] => between(before, after, [])

/** The changes that take these back, last first. */
export const inverseOf = (changes: readonly Change[]): Change[] =>
  changes
    .toReversed()
    .map(({ path, base, value }) => ({ path, base: value ?? null, value: isNothing(base) ? null : base }))

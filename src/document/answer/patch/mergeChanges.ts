import { isObject, sameValue } from './json.ts'
import { type Conflict, mergeValues } from './mergeValues.ts'
import { type Path, valueAt, withValueAt } from './paths.ts'

/** One changed place: stable keys down to it, the value it was changed from, and the new one; null takes it away. */
export type Change = { path: Path; base?: unknown; value?: unknown }
/** `value` is the whole after everything that could be done; a conflict's place holds what stood there. */
export type Merged<T> = { value: T; changed: boolean; conflicts: Conflict[] }

/** Makes the changes whatever stands there: for one's own words on top of what is known. */
export const applyChanges = (value: unknown, changes: readonly Omit<Change, 'base'>[]): unknown =>
  changes.reduce<unknown>((done, change) => withValueAt(done, change.path, change.value), value)

/**
 * Puts changes into what is stored, place by place: one whose base still stands is made, one that is already there is
 * left, and where somebody changed the same place in between the two are merged three ways (`mergeValues`). What cannot
 * be merged is a conflict, its path the innermost place that both changed; the rest is done all the same. The same
 * changes again change nothing.
 */
export const mergeChanges = (stored: unknown, changes: readonly Change[]): Merged<Record<string, unknown>> => {
  let value: unknown = isObject(stored) ? stored : {}
  let changed = false
  const conflicts: Conflict[] = []
  for (const { path, base, value: mine } of changes) {
    const theirs = valueAt(value, path)
    const merged = mergeValues(base, mine, theirs, path)
    conflicts.push(...merged.conflicts)
    if (sameValue(merged.value, theirs)) continue
    const next = withValueAt(value, path, merged.value)
    // The item or list it belonged to is gone: there is no such place any more.
    if (!sameValue(valueAt(next, path), merged.value)) conflicts.push({ path, base, mine, theirs })
    else {
      value = next
      changed = true
    }
  }
  return { value: isObject(value) ? value : {}, changed, conflicts }
}

/**
 * One's own changes after others' words have arrived: each based on what stands now, so that it does not conflict with
 * what it was merged with. One that does conflict keeps its base; the store tells of it when it is sent.
 */
export const rebaseChanges = (stored: unknown, changes: readonly Change[]): Change[] =>
  changes.flatMap((change) => {
    const theirs = valueAt(stored, change.path)
    const { value, conflicts } = mergeValues(change.base, change.value, theirs, change.path)
    if (conflicts.length > 0) return [change]
    return sameValue(value, theirs) ? [] : [{ path: change.path, base: theirs, value }]
  })

import { sameValue } from '#document/answer/patch/json.ts'
import { keyOf } from '#document/answer/patch/keyedList.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'
import { valueAt, withValueAt } from '#document/answer/patch/paths.ts'

/**
 * A part that one changed in a section, block or row that another took away: the whole of it is asked about, for a part
 * of what is gone could not be put back. Any other conflict as it is. `mine` is the template as it was sent, `theirs` as
 * it stands on the server.
 */
export const wholeConflict = (conflict: Conflict, mine: unknown, theirs: unknown): Conflict => {
  const parts = conflict.path.map((_, at) => conflict.path.slice(0, at + 1))
  const path = parts.find((part) => {
    const own = valueAt(mine, part)
    return own !== undefined && keyOf(own) === part.at(-1) && valueAt(theirs, part) === undefined
  })
  return path ? { path, base: valueAt(mine, path), mine: valueAt(mine, path), theirs: undefined } : conflict
}

/** Whether one's own can be put where it was: not a part of what is gone, as an earlier visit may have left it. */
export const hasPlace = ({ path, mine }: Conflict, design: unknown): boolean =>
  sameValue(valueAt(withValueAt(design, path, mine), path), mine ?? undefined)

import { sameValue } from './json.ts'
import type { Change } from './mergeChanges.ts'
import { ORDER, type Path } from './paths.ts'

const isWithin = (inner: Path, outer: Path) => outer.every((step, at) => inner[at] === step)
/** The order of a list is of all that is in it. */
const placeOf = (path: Path): Path => (path.at(-1) === ORDER ? path.slice(0, -1) : path)
const touches = (a: Path, b: Path) => isWithin(placeOf(a), placeOf(b)) || isWithin(placeOf(b), placeOf(a))

/**
 * A run of changes as few: what was typed letter by letter at one place is one change from its first base to its last
 * value. Made or taken back (`inverseOf`) they end where the run does; only what stood between is gone.
 */
export const joinChanges = (changes: readonly Change[]): Change[] => {
  const joined: Change[] = []
  for (const change of changes) {
    // The latest change that this one may not be moved before.
    const at = joined.findLastIndex(({ path }) => touches(path, change.path))
    const last = joined[at]
    if (last && sameValue(last.path, change.path)) joined[at] = { ...last, value: change.value }
    else joined.push(change)
  }
  // An order that changes nothing says where to put back what was taken away (`reversibleChanges`).
  return joined.filter(({ path, base, value }) => path.at(-1) === ORDER || !sameValue(base ?? null, value ?? null))
}

import { alike, type Same } from './alike.ts'
import { mergeSequence } from './mergeSequence.ts'

/** How the parts of a text are told apart and put together. */
export type Parts<T> = {
  /** Equal for equal parts. */
  nameOf: (part: T) => string
  /** One is an earlier or later form of the other. */
  similar: Same<T>
  /** One part that holds all of both, each changed from `base`; undefined when there is none. */
  join: (base: T | undefined, mine: T, theirs: T) => T | undefined
}

const sameBy =
  <T>({ nameOf }: Parts<T>): Same<T> =>
  (a, b) =>
    nameOf(a) === nameOf(b)

/** Two lists of additions as one: what is the same, or holds the other, stands once; the rest of theirs before mine. */
const union = <T>(mine: readonly T[], theirs: readonly T[], parts: Parts<T>): T[] => {
  const { join } = parts
  const same = sameBy(parts)
  const oneOf = (a: T, b: T) => (same(a, b) ? b : join(undefined, a, b))
  let [from, start] = [0, 0]
  const merged = alike(mine, theirs, (a, b) => oneOf(a, b) !== undefined).flatMap(([to, end]) => {
    const [a, b] = [mine[to] as T, theirs[end] as T]
    const stretch = [...theirs.slice(start, end), ...mine.slice(from, to), oneOf(a, b) ?? b]
    ;[from, start] = [to + 1, end + 1]
    return stretch
  })
  return [...merged, ...theirs.slice(start), ...mine.slice(from)]
}

/** A stretch that both changed, part by part: each part of `base` is followed to what it has become on either side. */
const settle = <T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], parts: Parts<T>): T[] => {
  const { similar, join } = parts
  const same = sameBy(parts)
  const [inMine, inTheirs] = [new Map(alike(base, mine, similar)), new Map(alike(base, theirs, similar))]
  /** What one side left as it was and the other took away is gone. */
  const lasting = (side: readonly T[], before: readonly T[], other: readonly T[]) =>
    side.filter((part) => !before.some((old) => same(old, part)) || other.some((one) => same(one, part)))
  const between = (before: readonly T[], a: readonly T[], b: readonly T[]) =>
    union(lasting(a, before, b), lasting(b, before, a), parts)
  const become = (old: T, a: T, b: T): T[] => {
    if (same(a, b) || same(old, a)) return [b]
    if (same(old, b)) return [a]
    const joined = join(old, a, b)
    return joined === undefined ? [b, a] : [joined]
  }
  let [at, from, start] = [0, 0, 0]
  const merged = base.flatMap((old, index) => {
    const [to, end] = [inMine.get(index), inTheirs.get(index)]
    if (to === undefined || end === undefined) return []
    const stretch = between(base.slice(at, index), mine.slice(from, to), theirs.slice(start, end))
    ;[at, from, start] = [index + 1, to + 1, end + 1]
    return [...stretch, ...become(old, mine[to] as T, theirs[end] as T)]
  })
  return [...merged, ...between(base.slice(at), mine.slice(from), theirs.slice(start))]
}

/** A part stands as often as on the side that has it most often: what one moved and the other wrote anew is one. */
const withoutDoubles = <T>(merged: T[], sides: readonly (readonly T[])[], { nameOf }: Parts<T>): T[] => {
  const counts = (list: readonly T[]) => {
    const found = new Map<string, number>()
    for (const name of list.map(nameOf)) found.set(name, (found.get(name) ?? 0) + 1)
    return found
  }
  const most = sides.map(counts)
  const seen = new Map<string, number>()
  return merged.filter((part) => {
    const name = nameOf(part)
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return before < Math.max(1, ...most.map((side) => side.get(name) ?? 0))
  })
}

/**
 * Merges what two wrote, part by part (paragraphs, list items), from what was there before: everything that either
 * changed or added is there, nothing twice. Where both rewrote one part so that it cannot be one, theirs stands before
 * mine.
 */
export const mergeParts = <T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], parts: Parts<T>): T[] => {
  const merged = mergeSequence(base, mine, theirs, sameBy(parts), (clash) =>
    settle(clash.base, clash.mine, clash.theirs, parts),
  )
  return withoutDoubles(merged ?? [], [mine, theirs], parts)
}

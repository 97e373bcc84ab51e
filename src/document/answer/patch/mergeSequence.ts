import { alike, type Same } from './alike.ts'

/** `base[from..to)` has become `parts`. */
type Hunk<T> = { from: number; to: number; parts: T[] }
const hunksOf = <T>(base: readonly T[], now: readonly T[], same: Same<T>): Hunk<T>[] => {
  const hunks: Hunk<T>[] = []
  let [from, start] = [0, 0]
  for (const [to, end] of [...alike(base, now, same), [base.length, now.length] as const]) {
    if (to > from || end > start) hunks.push({ from, to, parts: now.slice(start, end) })
    ;[from, start] = [to + 1, end + 1]
  }
  return hunks
}
/** What a side has of `base[from..to)`, by its hunks that lie there. */
const sideOf = <T>(base: readonly T[], hunks: Hunk<T>[], from: number, to: number): T[] => {
  let at = from
  const side = hunks.flatMap((hunk) => {
    const before = base.slice(at, hunk.from)
    at = hunk.to
    return [...before, ...hunk.parts]
  })
  return [...side, ...base.slice(at, to)]
}

/** Both changed the same stretch; `before` is what stands right before it. Undefined: they cannot be merged. */
export type OnClash<T> = (clash: { base: T[]; mine: T[]; theirs: T[]; before: T | undefined }) => T[] | undefined

/**
 * Three-way merge of a sequence (diff3): what one side changed from `base` is taken, what both left stands once. Where
 * both changed the same stretch, or both put something in at the same point, `onClash` says what stands there; when it
 * says nothing, nor does this.
 */
export const mergeSequence = <T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  same: Same<T>,
  onClash: OnClash<T>,
): T[] | undefined => {
  const sides = [hunksOf(base, mine, same), hunksOf(base, theirs, same)]
  const merged: T[] = []
  let at = 0
  for (;;) {
    const from = Math.min(...sides.map(([hunk]) => hunk?.from ?? Number.POSITIVE_INFINITY))
    if (from === Number.POSITIVE_INFINITY) return [...merged, ...base.slice(at)]
    merged.push(...base.slice(at, from))
    // What is put in before a part stands apart from what becomes of the part.
    const isInsertion = (hunk: Hunk<T> | undefined) => hunk?.from === from && hunk.to === from
    const onlyInsertions = sides.some(([hunk]) => isInsertion(hunk))
    const taken = sides.map((): Hunk<T>[] => [])
    let to = from
    for (let grew = true; grew; ) {
      grew = false
      for (const [index, hunks] of sides.entries()) {
        const [hunk] = hunks
        if (!hunk || (onlyInsertions ? !isInsertion(hunk) : hunk.from > from && hunk.from >= to)) continue
        taken[index]?.push(hunk)
        hunks.shift()
        to = Math.max(to, hunk.to)
        grew = true
      }
    }
    const [ours, others] = taken.map((hunks) => (hunks.length > 0 ? sideOf(base, hunks, from, to) : undefined))
    const clash = { base: base.slice(from, to), mine: ours ?? [], theirs: others ?? [], before: merged.at(-1) }
    const settled = ours && others ? onClash(clash) : (ours ?? others)
    if (!settled) return undefined
    merged.push(...settled)
    at = to
  }
}

import type { Cell, Equation } from './cells.ts'
import type { MeasureRule } from './Figure.ts'

/** What a numerator may be, in the eyes of a reader. */
export type Range = { low: number; high: number }

/** What is known of a cell before anything is added up: the figure where it is shown, else none to all of its persons. */
export const openRange = (cell: Cell, { kind, max }: MeasureRule): Range => {
  if (kind === 'count') return { low: 0, high: Number.POSITIVE_INFINITY }
  const persons = cell.persons ?? Number.POSITIVE_INFINITY
  if (kind === 'mean') return { low: 0, high: persons * max }
  return cell.blurred ? { low: Math.max(0, persons - 4), high: Math.max(0, persons - 1) } : { low: 0, high: persons }
}

const shownRange = (cell: Cell, rule: MeasureRule): Range =>
  cell.hidden || cell.numerator === undefined ? openRange(cell, rule) : { low: cell.numerator, high: cell.numerator }

/** Sums of an equation's parts with any one left out, in one walk; what is unbounded is counted apart. */
const sumsOf = (parts: readonly Cell[], ranges: Map<Cell, Range>, side: keyof Range) => {
  let bounded = 0
  let unbounded = 0
  const of = (cell: Cell) => ranges.get(cell)?.[side] ?? 0
  for (const part of parts) {
    if (Number.isFinite(of(part))) bounded += of(part)
    else unbounded += 1
  }
  const total = unbounded > 0 ? Number.POSITIVE_INFINITY : bounded
  const without = (part: Cell) => {
    const own = of(part)
    if (!Number.isFinite(own)) return unbounded > 1 ? Number.POSITIVE_INFINITY : bounded
    return unbounded > 0 ? Number.POSITIVE_INFINITY : bounded - own
  }
  return { total, without }
}

/** Rounds after which nothing new is found in practice; what remains narrows by less than a person at a time. */
const rounds = 50

/**
 * What a reader can work out: every equation narrows what its cells may be, and that narrows others, until nothing more
 * follows. Whole persons are exact; ranges never become wider.
 */
export const rangesOf = (
  cells: readonly Cell[],
  equations: readonly Equation[],
  rule: MeasureRule,
): Map<Cell, Range> => {
  const all = new Set([...cells, ...equations.flatMap(({ parts }) => parts)])
  const ranges = new Map([...all].map((cell) => [cell, shownRange(cell, rule)]))
  let moved = true
  const narrow = (cell: Cell, low: number, high: number) => {
    const now = ranges.get(cell)
    if (!now) return
    const next = { low: Math.max(now.low, low), high: Math.min(now.high, high) }
    // Figures that contradict each other tell nothing more.
    if (next.low > next.high + 1e-9 || (next.low <= now.low + 1e-9 && next.high >= now.high - 1e-9)) return
    ranges.set(cell, next)
    moved = true
  }
  for (let round = 0; moved && round < rounds; round += 1) {
    moved = false
    for (const { whole, parts } of equations) {
      const low = sumsOf(parts, ranges, 'low')
      const high = sumsOf(parts, ranges, 'high')
      narrow(whole, low.total, high.total)
      const total = ranges.get(whole) ?? { low: 0, high: Number.POSITIVE_INFINITY }
      // By the sums as they were: what is narrowed on the way counts in the next round.
      for (const part of parts) narrow(part, total.low - high.without(part), total.high - low.without(part))
    }
  }
  return ranges
}

import type { Cell, Equation } from './cells.ts'
import type { MeasureRule } from './Figure.ts'
import { openRange, type Range, rangesOf } from './rangesOf.ts'

/** A cell that a reader cannot read exactly: hidden, or `~100`, whose one to four are not told. */
export const isSecret = ({ hidden, blurred }: Cell) => hidden !== undefined || blurred === true

const widthOf = ({ low, high }: Range) => high - low
/** What must be left open: two persons of a share, a tenth of the scale of a mean, half the limit of a count. */
const enough = ({ kind, limit, max }: MeasureRule, persons: number) =>
  kind === 'share' ? 2 : kind === 'mean' ? 0.1 * max * persons : limit / 2

/** What each shown whole says of a part by itself; that everybody has it, say. No other figure can hide that. */
const aloneRange = (cell: Cell, equations: readonly Equation[], rule: MeasureRule): Range => {
  const range = { ...openRange(cell, rule) }
  for (const { whole, parts } of equations) {
    if (isSecret(whole) || whole.numerator === undefined || !parts.includes(cell)) continue
    let others = 0
    for (const part of parts) if (part !== cell) others += openRange(part, rule).high
    range.low = Math.max(range.low, whole.numerator - others)
    range.high = Math.min(range.high, whole.numerator)
  }
  return range
}

/** Whether an equation has no other hidden cell. */
const isLone = (cell: Cell, equations: readonly Equation[]) =>
  equations.some(({ whole, parts }) => {
    const members = [whole, ...parts]
    return members.includes(cell) && members.filter(isSecret).length === 1
  })

/**
 * The hidden cells that a reader can work out, or nearly, from all that is shown. A cell about nobody knows how many is
 * given away where every other cell of an equation is shown.
 */
export const givenAway = (cells: readonly Cell[], equations: readonly Equation[], rule: MeasureRule): Cell[] => {
  const ranges = rangesOf(cells, equations, rule)
  return cells.filter((cell) => {
    if (!isSecret(cell)) return false
    if (cell.persons === undefined && rule.kind !== 'count') return isLone(cell, equations)
    const most = Math.min(enough(rule, cell.persons ?? 1), widthOf(aloneRange(cell, equations, rule))) - 1e-6
    // Figures that do not add up (rounded, or typed wrong) still tell nearly what is left, where only one is hidden.
    if (most > 0 && isLone(cell, equations)) return true
    return widthOf(ranges.get(cell) ?? openRange(cell, rule)) < most
  })
}

import { componentOf } from './componentOf.ts'
import type { Leak, MeasureShape, Partition, PublishedFigure } from './PublishedFigure.ts'
import { asFigure, isWhole, type Range } from './rangeOf.ts'
import { boundsOf, openSolver } from './solve.ts'
import { type System, systemOf } from './systemOf.ts'

const widthOf = ({ low, high }: Range) => high - low
/** Below this a range of numerators tells too much: two persons' worth, a tenth of the scale, half the limit. */
const narrow = ({ kind, min, max, limit }: MeasureShape, n: number) =>
  kind === 'share' ? 2 : kind === 'mean' ? 0.1 * (max - min) * n : limit / 2
/** Solver tolerances, and figures printed with at most six decimals. */
const tolerance = 1e-5

/**
 * What each published figure says alone of a hidden one. A whole of 100 % says that every part is 100 %: that is told by
 * the whole, which may be shown, and not by figures put together.
 */
const aloneRange = ({ unknowns, equations }: System, index: number): Range => {
  const range = { ...(unknowns[index]?.open ?? { low: 0, high: 0 }) }
  const at = (of: number) => unknowns[of]
  for (const { whole, parts } of equations) {
    if (!parts.includes(index)) continue
    const others = parts.filter((part) => part !== index)
    const most = others.reduce((sum, part) => sum + (at(part)?.open.high ?? 0), 0)
    const least = others.reduce((sum, part) => sum + (at(part)?.open.low ?? 0), 0)
    const { low, high } = at(whole)?.range ?? range
    range.low = Math.max(range.low, low - most)
    range.high = Math.min(range.high, high - least)
  }
  return range
}

/**
 * Figures without which the hidden one would not be given away; a smallest such set, by leaving out one at a time, in the
 * order they were given: those that one would rather not blame come first.
 */
const culpritsOf = (leaks: (system: System) => boolean, system: System, index: number): PublishedFigure[] => {
  let current = system
  const kept: PublishedFigure[] = []
  for (const [at, unknown] of system.unknowns.entries()) {
    if (at === index || !unknown.figure || unknown.figure.value.kind === 'hidden') continue
    const without: System = {
      ...current,
      unknowns: current.unknowns.map((one, place) => (place === at ? { ...one, range: one.open } : one)),
    }
    if (leaks(without)) current = without
    else kept.push(unknown.figure)
  }
  return kept
}

/** A figure about fewer persons than the limit, or about nobody knows how many, is what must not be found. */
export const isSecret = ({ value, n }: PublishedFigure, { limit }: MeasureShape) =>
  value.kind === 'hidden' && (n === undefined || n < limit)

/**
 * Tries to compute every hidden figure of one measure and period from all that is published of it. It knows nothing of
 * how figures were hidden: it only adds up. Empty when nothing can be recovered; figures whose weight is unknown cannot
 * be set beside others and are not found, whatever is published.
 */
export const findLeaks = async (
  figures: readonly PublishedFigure[],
  partitions: readonly Partition[],
  shape: MeasureShape,
): Promise<Leak[]> => {
  const whole = systemOf(figures, partitions, shape)
  const secrets = whole.unknowns.flatMap((unknown, at) =>
    unknown.figure && isSecret(unknown.figure, shape) ? [at] : [],
  )
  if (secrets.length === 0) return []
  const highs = await openSolver()
  return secrets.flatMap((secret): Leak[] => {
    const { system, index } = componentOf(whole, secret)
    const { figure, n } = system.unknowns[index] ?? {}
    if (!figure || n === undefined) return []
    const most = Math.min(narrow(shape, n), widthOf(aloneRange(system, index)))
    const found = (one: System) => {
      const bounds = boundsOf(highs, one, index)
      return bounds && widthOf(bounds) < most - tolerance ? bounds : undefined
    }
    const bounds = found(system)
    if (!bounds) return []
    const low = asFigure(bounds.low, n, shape)
    const high = asFigure(bounds.high, n, shape)
    const exact = widthOf(bounds) < (isWhole(shape) ? 1 - tolerance : tolerance * Math.max(1, n))
    return [{ figure, low, high, exact, by: culpritsOf((one) => found(one) !== undefined, system, index) }]
  })
}

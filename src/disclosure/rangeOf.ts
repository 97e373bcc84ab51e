import Fraction from 'fraction.js'
import type { MeasureShape, PublishedFigure } from './PublishedFigure.ts'

/** Bounds of a numerator: persons for a share, points for a mean, the figure itself for a count. */
export type Range = { low: number; high: number }

/** `~100` means that one to four persons are missing (Skolverket's own rule for shares). */
const missingAtAbout100 = { few: 1, most: 4 }

const scale = ({ kind }: MeasureShape, n: number) =>
  kind === 'share' ? new Fraction(n).div(100) : new Fraction(kind === 'mean' ? n : 1)
const halfStep = (printed: string) => new Fraction(1, 2 * 10 ** (printed.split('.')[1]?.length ?? 0))
const largest = (one: Fraction, other: Fraction) => (one.gt(other) ? one : other)
const smallest = (one: Fraction, other: Fraction) => (one.lt(other) ? one : other)

/** How many persons a figure stands for in its sums. A count needs none; else undefined where it is unknown. */
export const weightOf = (figure: PublishedFigure, shape: MeasureShape): number | undefined =>
  shape.kind === 'count' ? 1 : figure.n

/** What a numerator may be before anything is published: all persons, or none. */
export const openRange = (n: number, shape: MeasureShape): Range => ({
  low: scale(shape, n).mul(shape.min).valueOf(),
  high: scale(shape, n).mul(shape.max).valueOf(),
})

/**
 * What the printed figure says of its numerator, rounding included; a hidden one says nothing. In exact fractions: a
 * whole person on the very border is within, and binary numbers would lose it or let one too many in.
 */
export const rangeOf = ({ value }: PublishedFigure, n: number, shape: MeasureShape): Range => {
  const open = openRange(n, shape)
  if (value.kind === 'hidden') return open
  if (value.kind === 'about100')
    return { low: Math.max(open.low, n - missingAtAbout100.most), high: n - missingAtAbout100.few }
  const by = scale(shape, n)
  const printed = new Fraction(value.value)
  const step = halfStep(value.value)
  const low = largest(printed.sub(step), new Fraction(shape.min)).mul(by)
  const high = smallest(printed.add(step), new Fraction(shape.max)).mul(by)
  const [least, most] = [low.ceil(), high.floor()]
  // A figure printed coarsely enough to leave no whole person between is taken as it stands.
  const within = isWhole(shape) && least.lte(most) ? { low: least, high: most } : { low, high }
  return { low: within.low.valueOf(), high: within.high.valueOf() }
}

/** Whether numerators are whole persons, as those of shares and counts. */
export const isWhole = ({ kind }: MeasureShape): boolean => kind !== 'mean'

/** From a numerator back to the figure as it would be printed. */
export const asFigure = (numerator: number, n: number, shape: MeasureShape): number =>
  numerator / scale(shape, n).valueOf()

import type { MeasureShape, PublishedFigure } from './PublishedFigure.ts'

/** Bounds of a numerator: persons for a share, points for a mean, the figure itself for a count. */
export type Range = { low: number; high: number }

/** `~100` means that one to four persons are missing (Skolverket's own rule for shares). */
const missingAtAbout100 = { few: 1, most: 4 }

const scale = ({ kind }: MeasureShape, n: number) => (kind === 'share' ? n / 100 : kind === 'mean' ? n : 1)
const halfStep = (printed: string) => 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0)

/** How many persons a figure stands for in its sums. A count needs none; else undefined where it is unknown. */
export const weightOf = (figure: PublishedFigure, shape: MeasureShape): number | undefined =>
  shape.kind === 'count' ? 1 : figure.n

/** What a numerator may be before anything is published: all persons, or none. */
export const openRange = (n: number, shape: MeasureShape): Range => ({
  low: shape.min * scale(shape, n),
  high: shape.max * scale(shape, n),
})

/** What the printed figure says of its numerator, rounding included; a hidden one says nothing. */
export const rangeOf = ({ value }: PublishedFigure, n: number, shape: MeasureShape): Range => {
  const open = openRange(n, shape)
  if (value.kind === 'hidden') return open
  if (value.kind === 'about100')
    return { low: Math.max(open.low, n - missingAtAbout100.most), high: n - missingAtAbout100.few }
  const step = halfStep(value.value) * scale(shape, n)
  const middle = Number(value.value) * scale(shape, n)
  const range = { low: Math.max(open.low, middle - step), high: Math.min(open.high, middle + step) }
  return isWhole(shape) ? wholeWithin(range) : range
}

/** Whether numerators are whole persons, as those of shares and counts. */
export const isWhole = ({ kind }: MeasureShape): boolean => kind !== 'mean'
/** Persons within a range; a figure printed coarsely enough to leave none between is taken as it stands. */
const wholeWithin = ({ low, high }: Range): Range => {
  const [least, most] = [Math.ceil(low - 1e-9), Math.floor(high + 1e-9)]
  return least <= most ? { low: least, high: most } : { low, high }
}

/** From a numerator back to the figure as it would be printed. */
export const asFigure = (numerator: number, n: number, shape: MeasureShape): number => numerator / scale(shape, n)

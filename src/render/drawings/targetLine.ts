import { textWidth } from '../textWidth.ts'
import type { Pen } from './Drawn.ts'
import type { Style } from './label.ts'
import { el } from './svg.ts'

/** What a label covers of the drawing. */
export type Spot = { x: number; y: number; wide: number; high: number }

/** The spot of a line of text whose top is at `y`: its letters, without the room above and below them. */
export const spotOf = (text: string, x: number, y: number, { size, anchor }: Pick<Style, 'size' | 'anchor'>): Spot => {
  const wide = textWidth(text, size)
  const left = anchor === 'middle' ? x - wide / 2 : anchor === 'end' ? x - wide : x
  return { x: left, y: y + size * 0.2, wide, high: size * 0.8 }
}

export type Dash = { long: number; gap: number; width: number }
/** Told apart by their dashes, as the series are. */
export const dashes = {
  target: { long: 5, gap: 3, width: 1.4 },
  others: [
    { long: 1.5, gap: 2.5, width: 1.4 },
    { long: 12, gap: 3, width: 1 },
    { long: 3, gap: 6, width: 1.8 },
  ],
} as const satisfies { target: Dash; others: readonly Dash[] }
/** Between a line and what it goes around. */
const clear = 2.5

type Range = [from: number, to: number]

/** What is left of a line between the labels it would run through. */
const pieces = ([start, end]: Range, taken: Range[]): Range[] => {
  const free: Range[] = []
  let from = start
  for (const [near, far] of taken.toSorted(([a], [b]) => a - b)) {
    free.push([from, near])
    from = Math.max(from, far)
  }
  return [...free, [from, end]]
}
/** Whole dashes only: part of one beside a figure reads as a point. Less than one is nothing. */
const wholeDashes = ([from, to]: Range, dash: Dash): Range[] => {
  const long = Math.floor((to - from + dash.gap) / (dash.long + dash.gap)) * (dash.long + dash.gap) - dash.gap
  const start = from + (to - from - long) / 2
  return long < dash.long ? [] : [[start, start + long]]
}

/**
 * A target, or what else values are compared with, as a dashed line across a chart at `at`, or down it; its name stands
 * in the legend. It leaves out the `labels` that it would run through.
 */
export const targetLine = (
  { from, to, at, down }: { from: number; to: number; at: number; down?: boolean },
  labels: Spot[],
  { colours }: Pen,
  dash: Dash = dashes.target,
): string => {
  const taken = labels.flatMap(({ x, y, wide, high }): Range[] => {
    const [along, across]: Range[] = [
      [x, x + wide],
      [y, y + high],
    ]
    const [own, other] = (down ? [across, along] : [along, across]) as [Range, Range]
    const meets = other[0] - clear < at && at < other[1] + clear
    return meets ? [[own[0] - clear, own[1] + clear]] : []
  })
  const drawn: Range[] =
    taken.length > 0 ? pieces([from, to], taken).flatMap((piece) => wholeDashes(piece, dash)) : [[from, to]]
  return drawn
    .map(([start, end]) =>
      el('line', {
        ...(down ? { x1: at, y1: start, x2: at, y2: end } : { x1: start, y1: at, x2: end, y2: at }),
        stroke: colours.ink,
        'stroke-width': dash.width,
        'stroke-dasharray': `${dash.long} ${dash.gap}`,
      }),
    )
    .join('')
}

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

const dash = { long: 5, gap: 3, clear: 2.5 }

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
const wholeDashes = ([from, to]: Range): Range[] => {
  const long = Math.floor((to - from + dash.gap) / (dash.long + dash.gap)) * (dash.long + dash.gap) - dash.gap
  const start = from + (to - from - long) / 2
  return long < dash.long ? [] : [[start, start + long]]
}

/**
 * The target as a dashed line across a chart at `at`, or down it; its name stands in the legend. It leaves out the
 * `labels` that it would run through.
 */
export const targetLine = (
  { from, to, at, down }: { from: number; to: number; at: number; down?: boolean },
  labels: Spot[],
  { colours }: Pen,
): string => {
  const taken = labels.flatMap(({ x, y, wide, high }): Range[] => {
    const [along, across]: Range[] = [
      [x, x + wide],
      [y, y + high],
    ]
    const [own, other] = (down ? [across, along] : [along, across]) as [Range, Range]
    const meets = other[0] - dash.clear < at && at < other[1] + dash.clear
    return meets ? [[own[0] - dash.clear, own[1] + dash.clear]] : []
  })
  const drawn: Range[] = taken.length > 0 ? pieces([from, to], taken).flatMap(wholeDashes) : [[from, to]]
  return drawn
    .map(([start, end]) =>
      el('line', {
        ...(down ? { x1: at, y1: start, x2: at, y2: end } : { x1: start, y1: at, x2: end, y2: at }),
        stroke: colours.ink,
        'stroke-width': 1.4,
        'stroke-dasharray': `${dash.long} ${dash.gap}`,
      }),
    )
    .join('')
}

import type { Mark } from '#document/tree/tree.ts'
import { textWidth } from '../../textWidth.ts'
import { chartSize } from '../chartAxis.ts'
import type { Pen } from '../Drawn.ts'
import { lineHeight, lines, type Style } from '../label.ts'
import { wrapText } from '../wrapText.ts'
import type { Plot } from './axes.ts'
import type { Field, Places } from './placing.ts'
import { toneLook } from './toneLook.ts'

const size = chartSize.text
const leading = size * lineHeight
type Anchor = NonNullable<Style['anchor']>
type Wish = { rows: string[]; x: number; y: number; anchor: Anchor; field: Field }

/** Rows of text with their middle at `y`, and the field they take. */
const wish = (rows: string[], x: number, y: number, anchor: Anchor): Wish => {
  const wide = Math.max(0, ...rows.map((row) => textWidth(row, size)))
  const high = rows.length * leading
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  return {
    rows,
    x,
    y: y - high / 2,
    anchor,
    field: { left, right: left + wide, top: y - high / 2, bottom: y + high / 2 },
  }
}
const print = (found: Wish | undefined, fill: string, halo?: string): string =>
  found ? lines(found.rows, found.x, found.y, { size, fill, anchor: found.anchor, ...(halo ? { halo } : {}) }) : ''

/** Where a bar lies. One of no length is still seen. */
export const barField = (mark: Extract<Mark, { type: 'bar' }>, plot: Plot): Field => {
  const [x1, x2] = mark.x.map(plot.x).toSorted((a, b) => a - b) as [number, number]
  const [y1, y2] = mark.y.map(plot.y).toSorted((a, b) => a - b) as [number, number]
  return { left: x1, right: Math.max(x2, x1 + 2), top: y1, bottom: Math.max(y2, y1 + 2) }
}
/** Room at the start of a bar for the sign of its tone. */
export const signRoom = 14
export const hasSign = ({ left, right, top, bottom }: Field): boolean => right - left >= 10 && bottom - top >= 9

/** In the bar where it fits, else behind it, else before it. */
const ofBar = (mark: Extract<Mark, { type: 'bar' }>, plot: Plot, places: Places, signed: boolean, pen: Pen): string => {
  const field = barField(mark, plot)
  const { left, right, top, bottom } = field
  const middle = (top + bottom) / 2
  const start = left + (signed && hasSign(field) ? signRoom : 4)
  const inside = wrapText(mark.label ?? '', right - start - 3, size, pen.language)
  const whole = (mark.label ?? '').split(/\s+/).every((word) => textWidth(word, size) <= right - start - 3)
  const { text } = toneLook(mark.tone, pen)
  if (whole && inside.length * leading <= bottom - top) return print(wish(inside, start, middle, 'start'), text)
  const rows = [mark.label ?? '']
  const found = places.choose([wish(rows, right + 4, middle, 'start'), wish(rows, left - 4, middle, 'end')])
  return print(found, pen.colours.ink, pen.colours.paper)
}

const ofSymbol = (
  { at, label = '' }: Extract<Mark, { type: 'symbol' }>,
  plot: Plot,
  places: Places,
  pen: Pen,
): string => {
  const [x, y] = [plot.x(at[0]), plot.y(at[1])]
  const found = places.choose([
    wish([label], x + 8, y, 'start'),
    wish([label], x - 8, y, 'end'),
    wish([label], x, y - 11, 'middle'),
    wish([label], x, y + 11, 'middle'),
  ])
  return print(found, pen.colours.ink, pen.colours.paper)
}

/** At its point, else a line or two above or below it. */
const ofText = (mark: Extract<Mark, { type: 'text' }>, plot: Plot, places: Places, pen: Pen): string => {
  const anchor = mark.align ?? 'start'
  const rows = wrapText(mark.text, plot.right - plot.left, size, pen.language)
  const wide = Math.max(0, ...rows.map((row) => textWidth(row, size)))
  const before = { start: 0, middle: wide / 2, end: wide }[anchor]
  const x = Math.min(plot.right - wide + before, Math.max(plot.left + before, plot.x(mark.at[0])))
  const y = plot.y(mark.at[1])
  const found = places.choose([0, -1, 1, -2, 2].map((step) => wish(rows, x, y + step * leading, anchor)))
  return print(found, pen.colours.ink, pen.colours.paper)
}

/** The words of marks, each where there is room: those that stand by themselves first. */
export const labels = (marks: Mark[], plot: Plot, places: Places, signed: boolean, pen: Pen): string[] => [
  ...marks.map((mark) => (mark.type === 'text' ? ofText(mark, plot, places, pen) : '')),
  ...marks.map((mark) => (mark.type === 'bar' && mark.label ? ofBar(mark, plot, places, signed, pen) : '')),
  ...marks.map((mark) => (mark.type === 'symbol' && mark.label ? ofSymbol(mark, plot, places, pen) : '')),
]

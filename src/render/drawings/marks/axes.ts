import type { Axis, Mark, MarksDrawing, Point } from '#document/tree/tree.ts'
import { textWidth } from '../../textWidth.ts'
import { chartSize } from '../chartAxis.ts'
import type { Pen } from '../Drawn.ts'
import { lineHeight, lines } from '../label.ts'
import { el } from '../svg.ts'
import { wrapText } from '../wrapText.ts'
import type { Field } from './placing.ts'

const size = chartSize.text
/** Labels at the left take no more than this part of the drawing, and no more than these points. */
const widest = { share: 0.36, points: 190 }
const gap = 6

export type Plot = Field & { x: (value: number) => number; y: (value: number) => number }

const pointsOf = (mark: Mark): Point[] => {
  switch (mark.type) {
    case 'bar':
      return [
        [mark.x[0], mark.y[0]],
        [mark.x[1], mark.y[1]],
      ]
    case 'line':
    case 'area':
      return mark.points
    case 'symbol':
    case 'text':
      return [mark.at]
  }
}
/** An axis as long as its marks and ticks need, in its own direction. */
const spanOf = ({ from, to, ticks }: Axis, values: number[]): { from: number; to: number } => {
  const all = [from, to, ...ticks.map(({ at }) => at), ...values]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  if (low === high) return { from: low, to: low + 1 }
  return from > to ? { from: high, to: low } : { from: low, to: high }
}

/** Where values stand: the room that labels leave, as high as `y` needs for its labels. */
export const plotOf = ({ x, y, marks, height }: MarksDrawing, pen: Pen): { plot: Plot; rows: string[][] } => {
  const points = marks.flatMap(pointsOf)
  const across = spanOf(
    x,
    points.map(([at]) => at),
  )
  const up = spanOf(
    y,
    points.map(([, at]) => at),
  )
  const most = Math.min(widest.points, pen.maxWidth * widest.share)
  const rows = y.ticks.map(({ label }) => wrapText(label, most, size, pen.language))
  const left = Math.max(0, ...rows.flat().map((row) => textWidth(row, size) + gap))
  const top = y.title ? 16 : 4
  const share = (at: number) => (at - up.from) / (up.to - up.from)
  const sorted = y.ticks
    .map(({ at }, index) => ({ at: share(at), high: (rows[index]?.length ?? 0) * size * lineHeight }))
    .toSorted((a, b) => a.at - b.at)
  const needed = sorted.map((tick, index) => {
    const before = sorted[index - 1]
    return before && tick.at > before.at ? ((tick.high + before.high) / 2 + 2) / (tick.at - before.at) : 0
  })
  const tall = Math.max(height, ...needed)
  const bottom = top + tall
  const plot = {
    left,
    right: pen.maxWidth,
    top,
    bottom,
    x: (value: number) => left + ((value - across.from) / (across.to - across.from)) * (pen.maxWidth - left),
    y: (value: number) => bottom - share(value) * tall,
  }
  return { plot, rows }
}

/** Lines and labels of both axes. `foot` is how much room the labels of `x` take below the plot. */
export const axes = (
  { x, y }: MarksDrawing,
  plot: Plot,
  rows: string[][],
  pen: Pen,
): { drawn: string; foot: number } => {
  const { colours, language } = pen
  const { left, right, top, bottom } = plot
  const faint = { stroke: colours.line, 'stroke-width': 0.6 }
  const upright = (at: number) => el('line', { x1: at, x2: at, y1: top, y2: bottom, ...faint })
  const lying = (at: number) => el('line', { x1: left, x2: right, y1: at, y2: at, ...faint })
  const side = y.ticks.map(({ at }, index) => {
    const own = rows[index] ?? []
    const label = lines(own, left - gap, plot.y(at) - (own.length * size * lineHeight) / 2, {
      size,
      fill: colours.ink,
      anchor: 'end',
    })
    return (y.grid === false ? '' : lying(plot.y(at))) + label
  })
  const shown = atFoot(x, plot)
  const foot = x.ticks.map(({ at, label }) => {
    const place = shown.get(at)
    return (
      (x.grid === false ? '' : upright(plot.x(at))) +
      el('line', {
        x1: plot.x(at),
        x2: plot.x(at),
        y1: bottom,
        y2: bottom + 3,
        stroke: colours.ink,
        'stroke-width': 0.8,
      }) +
      (place === undefined ? '' : lines([label], place, bottom + 7, { size, fill: colours.ink, anchor: 'middle' }))
    )
  })
  const muted = { size: chartSize.tick, fill: colours.muted }
  const below = shown.size > 0 ? 20 : 6
  const name = x.title ? wrapText(x.title, right - left, chartSize.tick, language) : []
  const titles =
    (y.title ? lines(wrapText(y.title, right, chartSize.tick, language).slice(0, 1), 0, 0, muted) : '') +
    lines(name, (left + right) / 2, bottom + below, { ...muted, anchor: 'middle' })
  const base = el('line', { x1: left, x2: right, y1: bottom, y2: bottom, stroke: colours.ink, 'stroke-width': 1 })
  return {
    drawn: [...side, ...foot, base, titles].join(''),
    foot: below + name.length * chartSize.tick * lineHeight,
  }
}

/** Ticks whose labels are printed at the foot, with the middle of each: every one, every second … so that none meet. */
const atFoot = ({ ticks }: Axis, { x, right }: Plot): Map<number, number> => {
  const labels = ticks
    .filter(({ label }) => label !== '')
    .map(({ at, label }) => {
      const half = textWidth(label, size) / 2
      return { at, half, middle: Math.min(right - half, Math.max(half, x(at))) }
    })
    .toSorted((a, b) => a.middle - b.middle)
  for (let step = 1; step <= labels.length; step++) {
    const chosen = labels.filter((_, index) => index % step === 0)
    const apart = chosen.every((one, index) => {
      const before = chosen[index - 1]
      return !before || one.middle - one.half - (before.middle + before.half) >= gap
    })
    if (apart) return new Map(chosen.map(({ at, middle }) => [at, middle]))
  }
  return new Map()
}

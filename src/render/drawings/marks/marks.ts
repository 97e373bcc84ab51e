import { assertNever, type Mark, type MarksDrawing, type Tone } from '#document/tree/tree.ts'
import type { Drawn, Pen } from '../Drawn.ts'
import { type LegendEntry, legendRows } from '../legend.ts'
import { polyline } from '../polyline.ts'
import { el, path } from '../svg.ts'
import { axes, type Plot, plotOf } from './axes.ts'
import { barField, hasSign, labels, signRoom } from './labels.ts'
import { openPlaces } from './placing.ts'
import { toneLook } from './toneLook.ts'

/** A picture in a system of coordinates: axes, then the marks in their order, then their words. */
export const marks = (drawing: MarksDrawing, pen: Pen): Drawn => {
  const legend = drawing.legend ?? []
  const key = legendRows(
    legend.map(({ tone, label }) => ({ label, mark: swatch(drawing.marks, tone, pen) })),
    pen.maxWidth,
    pen,
  )
  // With one look only there is nothing to tell apart.
  const signed = legend.length > 1
  const { plot, rows } = plotOf(drawing, pen)
  const frame = axes(drawing, plot, rows, pen)
  const places = openPlaces({ left: plot.left, right: pen.maxWidth, top: plot.top, bottom: plot.bottom })
  const drawn = drawing.marks.map((mark) => draw(mark, plot, signed, pen))
  for (const mark of drawing.marks) {
    if (mark.type === 'bar') places.take(barField(mark, plot))
    if (mark.type === 'symbol') {
      const [x, y] = [plot.x(mark.at[0]), plot.y(mark.at[1])]
      places.take({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })
    }
  }
  const words = labels(drawing.marks, plot, places, signed, pen)
  const body = el('g', { transform: `translate(0 ${Math.round(key.height)})` }, frame.drawn, ...drawn, ...words)
  return { body: key.body + body, width: pen.maxWidth, height: Math.round(key.height) + plot.bottom + frame.foot }
}

const draw = (mark: Mark, plot: Plot, signed: boolean, pen: Pen): string => {
  if (mark.type === 'text') return ''
  const { fill, stroke, dash, sign } = toneLook(mark.tone, pen)
  switch (mark.type) {
    case 'bar': {
      const field = barField(mark, plot)
      const { left, right, top, bottom } = field
      const at = { x: left, y: top, width: right - left, height: bottom - top }
      return (
        el('rect', { ...at, fill, stroke, 'stroke-width': 1 }) +
        (signed && hasSign(field)
          ? sign(left + Math.min(signRoom / 2 + 1, (right - left) / 2), (top + bottom) / 2)
          : '')
      )
    }
    case 'line':
      return polyline(
        mark.points.map(([x, y]) => [plot.x(x), plot.y(y)] as const),
        { stroke, 'stroke-width': 1.8, 'stroke-dasharray': dash, 'stroke-linejoin': 'round' },
      )
    case 'area': {
      const d = mark.points.flatMap(([x, y], index) => [index === 0 ? 'M' : 'L', plot.x(x), plot.y(y)])
      return d.length > 0 ? path([...d, 'Z'], { fill, stroke, 'stroke-width': 0.9 }) : ''
    }
    case 'symbol':
      return sign(plot.x(mark.at[0]), plot.y(mark.at[1]))
    default:
      return assertNever(mark)
  }
}

/** What a tone looks like in this drawing: as a field, a line or a sign, whichever it is used for. */
const swatch =
  (all: Mark[], tone: Tone | undefined, pen: Pen): LegendEntry['mark'] =>
  (x, y) => {
    const { fill, stroke, dash, sign } = toneLook(tone, pen)
    const used = new Set(all.flatMap((mark) => (mark.type !== 'text' && mark.tone === tone ? [mark.type] : [])))
    if (used.has('bar') || used.has('area'))
      return el('rect', { x, y: y - 5, width: 18, height: 10, fill, stroke, 'stroke-width': 1 }) + sign(x + 9, y)
    const line = { x1: x, x2: x + 18, y1: y, y2: y, stroke, 'stroke-width': 1.8, 'stroke-dasharray': dash }
    return used.has('line') ? el('line', line) : sign(x + 9, y)
  }

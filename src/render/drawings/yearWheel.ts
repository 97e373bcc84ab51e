import type { Drawing } from '#document/tree/tree.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lines } from './label.ts'
import { marker, placeYearWheel } from './placeYearWheel.ts'
import { drawEdge } from './ring.ts'
import { el } from './svg.ts'

/** Twelve months as a ring; events are numbered marks outside it, explained in a list beside or below it. */
export const yearWheel = (drawing: Extract<Drawing, { kind: 'yearWheel' }>, pen: Pen): Drawn => {
  const { colours } = pen
  const { cx, cy, width, height, months, marks, rows } = placeYearWheel(drawing, pen)
  const ring = months.map(({ name, edge, fill, at: [x, y] }) => {
    const style = { size: 9, weight: 600, fill: colours.onPrimary, anchor: 'middle' } as const
    return (
      drawEdge(edge, cx, cy, { fill, stroke: colours.paper, 'stroke-width': 1.5 }) + lines([name], x, y - 5.5, style)
    )
  })
  const numbered = { weight: 600, fill: colours.accent } as const
  const around = marks.map(
    ({ number, at: [x, y] }) =>
      el('circle', { cx: x, cy: y, r: marker, fill: colours.paper, stroke: colours.accent, 'stroke-width': 1.2 }) +
      lines([String(number)], x, y - 4, { ...numbered, size: 7, anchor: 'middle' }),
  )
  const list = rows.map(
    (row) =>
      lines([String(row.number)], row.x + 14, row.y, { ...numbered, size: 9, anchor: 'end' }) +
      lines(row.lines, row.x + 20, row.y, { size: 9, fill: colours.ink }),
  )
  return { body: [...ring, ...around, ...list].join(''), width, height }
}

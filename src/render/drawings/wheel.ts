import type { Drawing } from '#document/tree/tree.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { drawBlock, lineHeight, lines } from './label.ts'
import { placeWheel, type Spoke, type WheelPlan } from './placeWheel.ts'
import { polyline } from './polyline.ts'
import { drawEdge } from './ring.ts'
import { el } from './svg.ts'
import { wrapText } from './wrapText.ts'

const explained = ({ words: { made, x, top, right }, line }: Spoke, { colours }: Pen): string =>
  polyline(line, { stroke: colours.line, 'stroke-width': 1 }) +
  drawBlock(made, x, top, { fill: colours.primary, detailFill: colours.ink, anchor: right ? 'start' : 'end' })

const middle = ({ cx, cy, centre }: WheelPlan, { colours, language }: Pen): string => {
  if (!centre) return ''
  const rows = wrapText(centre.text, centre.radius * 1.66, 11, language)
  const style = { size: 11, weight: 600, fill: colours.primary, anchor: 'middle' } as const
  return (
    el('circle', { cx, cy, r: centre.radius - 5, fill: colours.surface }) +
    lines(rows, cx, cy - (rows.length * 11 * lineHeight) / 2, style)
  )
}

/** The year's wheel: numbered segments around a centre, clockwise from the top, each explained beside it. */
export const wheel = (drawing: Extract<Drawing, { kind: 'wheel' }>, pen: Pen): Drawn => {
  const { colours } = pen
  const plan = placeWheel(drawing, pen)
  const { cx, cy, spokes } = plan
  const look = { stroke: colours.paper, 'stroke-width': 2.5, 'stroke-linejoin': 'round' }
  const style = { size: 15, weight: 600, fill: colours.onPrimary, anchor: 'middle' } as const
  const body = [
    ...spokes.map((spoke) => explained(spoke, pen)),
    // Last first: each point covers the tail of the next segment.
    ...spokes.toReversed().map(({ edge, fill }) => drawEdge(edge, cx, cy, { fill, ...look })),
    ...spokes.map(({ number: [x, y] }, index) => lines([String(index + 1)], x, y - 8, style)),
    middle(plan, pen),
  ]
  return { body: body.join(''), width: plan.width, height: plan.height }
}

import { heightOf } from '#document/tree/chartReach.ts'
import type { Drawing } from '#document/tree/tree.ts'
import { textWidth } from '../textWidth.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lines } from './label.ts'
import { polyline } from './polyline.ts'
import { el } from './svg.ts'
import { valueText } from './valueText.ts'

const plot = { width: 120, height: 26, top: 6 }

/** A small line without axes: where it began, how it went, where it ended. */
export const trend = ({ labels, values, decimals }: Extract<Drawing, { kind: 'trend' }>, pen: Pen): Drawn => {
  const { colours } = pen
  const known = values.map(heightOf)
  const numbers = known.filter((value) => value !== undefined)
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  const firstText = `${labels[0] ?? ''}: ${valueText(values[0], decimals, pen)}`
  const lastText = `${labels.at(-1) ?? ''}: ${valueText(values.at(-1), decimals, pen)}`
  const left = textWidth(firstText, 8.5) + 10
  const x = (index: number) => left + (values.length > 1 ? (index / (values.length - 1)) * plot.width : plot.width / 2)
  const at = (value: number) => plot.top + plot.height - (high > low ? (value - low) / (high - low) : 0.5) * plot.height
  const way = known.map((value, index) => (value === undefined ? undefined : ([x(index), at(value)] as const)))
  const points = known.map((value, index) => {
    if (value === undefined) return ''
    const last = index === values.length - 1
    return el('circle', {
      cx: x(index),
      cy: at(value),
      r: last ? 3.4 : 1.8,
      fill: last ? colours.accent : colours.primary,
    })
  })
  const middle = plot.top + plot.height / 2 - 5.5
  const text = { size: 8.5, fill: colours.ink }
  const body =
    polyline(way, { stroke: colours.primary, 'stroke-width': 1.6 }) +
    points.join('') +
    lines([firstText], left - 8, middle, { ...text, anchor: 'end' }) +
    lines([lastText], left + plot.width + 9, middle, { ...text, weight: 600 })
  return { body, width: left + plot.width + 12 + textWidth(lastText, 8.5), height: plot.height + 2 * plot.top }
}

import { textWidth } from '../textWidth.ts'
import { type Chart, chartScale, chartSize } from './chartAxis.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { heightOf } from './scale.ts'
import type { SeriesLook } from './seriesLook.ts'
import { el } from './svg.ts'
import { type Spot, spotOf, targetLine } from './targetLine.ts'
import { tickText, valueStyle, valueText } from './valueText.ts'
import { wrapText } from './wrapText.ts'

const size = chartSize.text
const thinnest = 11
const thickest = 24
const apart = 6
const foot = 16
const widestName = 170

/** A row for each category: for many categories, or names too long to stand under a bar. */
export const lyingBars = (chart: Chart, looks: SeriesLook[], width: number, pen: Pen): Drawn => {
  const { colours, language } = pen
  const scale = chartScale(chart, true)
  const left = Math.min(
    widestName,
    width * 0.4,
    Math.max(40, ...chart.categories.map((name) => textWidth(name, size))) + 8,
  )
  const values = chart.series.flatMap((series) => series.values.map((value) => valueText(value, chart.decimals, pen)))
  const right = width - Math.max(20, ...values.map((value) => textWidth(value, size))) - 6
  const at = (value: number) => left + ((value - scale.from) / (scale.to - scale.from)) * (right - left)
  const zero = at(Math.max(0, scale.from))
  const across = Math.max(1, chart.categories.length)
  const wanted = ((pen.wantedHeight ?? 0) - foot) / across - apart
  const thick = Math.min(thickest, Math.max(thinnest, wanted / Math.max(1, chart.series.length)))
  // A value stands in the middle of its bar, however thick.
  const middle = (thick - thinnest) / 2
  const fields: string[] = []
  const labels: string[] = []
  const spots: Spot[] = []
  let y = 2
  chart.categories.forEach((name, index) => {
    const rows = wrapText(name, left - 8, size, language)
    const textHeight = rows.length * size * lineHeight
    const height = Math.max(chart.series.length * thick, textHeight)
    labels.push(lines(rows, left - 6, y + (height - textHeight) / 2, { size, fill: colours.ink, anchor: 'end' }))
    chart.series.forEach((series, order) => {
      const value = series.values[index]
      const reach = heightOf(value)
      const top = y + (height - chart.series.length * thick) / 2 + order * thick
      if (reach !== undefined) {
        const { fill, stroke } = looks[order] ?? {}
        const long = Math.max(0.6, Math.abs(at(reach) - zero))
        fields.push(
          el('rect', {
            x: Math.min(zero, at(reach)),
            y: top + 0.8,
            width: long,
            height: thick - 1.8,
            fill,
            stroke,
            'stroke-width': 0.9,
          }),
        )
      }
      const text = valueText(value, chart.decimals, pen)
      const before = reach !== undefined && reach < 0 && at(reach) - 6 - textWidth(text, size) > left
      const x = before ? at(reach) - 4 : Math.max(zero, at(reach ?? 0)) + 4
      const anchor = before ? ('end' as const) : ('start' as const)
      const style = { ...valueStyle(reach === undefined, pen), anchor }
      labels.push(lines([text], x, top + middle + 0.2, style))
      spots.push(spotOf(text, x, top + middle + 0.2, style))
    })
    y += height + apart
  })
  const steps = scale.ticks.map(
    (tick) =>
      el('line', { x1: at(tick), x2: at(tick), y1: 0, y2: y, stroke: colours.line, 'stroke-width': 0.6 }) +
      lines([tickText(tick, scale.decimals, language)], at(tick), y + 3, {
        size: chartSize.tick,
        fill: colours.muted,
        anchor: 'middle',
      }),
  )
  const axis = el('line', { x1: zero, x2: zero, y1: 0, y2: y, stroke: colours.ink, 'stroke-width': 1 })
  const target = chart.target ? targetLine({ from: 0, to: y, at: at(chart.target.value), down: true }, spots, pen) : ''
  const unit = lines(wrapText(chart.unit, left - 14, chartSize.tick).slice(0, 1), 0, y + 3, {
    size: chartSize.tick,
    fill: colours.muted,
  })
  return { body: [...steps, ...fields, axis, target, ...labels, unit].join(''), width, height: y + foot }
}

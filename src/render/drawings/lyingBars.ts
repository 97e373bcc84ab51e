import { heightOf } from '#document/tree/chartReach.ts'
import { textWidth } from '../textWidth.ts'
import { type Chart, chartScale, chartSize, reachFor } from './chartAxis.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { drawReferenceLines } from './referenceLines.ts'
import type { SeriesLook } from './seriesLook.ts'
import { el } from './svg.ts'
import { type Spot, spotOf } from './targetLine.ts'
import { tickText, valueStyle, valueText } from './valueText.ts'
import { wrapText } from './wrapText.ts'

const size = chartSize.text
const thinnest = 11
const thickest = 24
const apart = 6
const foot = 16
const widestName = 170
/** Bars are as thin as they may be, unless the chart is to be tall. */
const tall = { small: 0, normal: 0, tall: 260 } as const

/** A row for each category: for many categories, or names too long to stand under a bar. */
export const lyingBars = (chart: Chart, looks: SeriesLook[], width: number, pen: Pen): Drawn => {
  const { colours, language } = pen
  const scale = chartScale(chart)
  const { names } = reachFor(chart)
  const words = names.flatMap((name) => name.split(/\s/)).map((word) => textWidth(word, size))
  // Rather half of a narrow chart than a year taken apart.
  const most = Math.max(width * 0.4, Math.min(width * 0.5, Math.max(0, ...words) + 9))
  const left = Math.min(widestName, most, Math.max(40, ...names.map((name) => textWidth(name, size))) + 8)
  const own = chart.series.flatMap((series) => series.values.map((value) => valueText(value, chart.decimals, pen)))
  // Charts that share an axis leave the same room for values, so that equal bars are equally long.
  const { low, high } = reachFor(chart)
  const others = chart.shared ? [low, high].map((value) => tickText(value, chart.decimals, language)) : []
  const values = [...own, ...others]
  const right = width - Math.max(20, ...values.map((value) => textWidth(value, size))) - 6
  const at = (value: number) => left + ((value - scale.from) / (scale.to - scale.from)) * (right - left)
  const zero = at(Math.max(0, scale.from))
  const across = Math.max(1, chart.categories.length)
  const wanted = ((pen.wantedHeight ?? tall[chart.height ?? 'normal']) - foot) / across - apart
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
  const tick = (value: number) => tickText(value, scale.decimals, language)
  const widest = Math.max(0, ...scale.ticks.map((value) => textWidth(tick(value), chartSize.tick)))
  const between = (right - left) / Math.max(1, scale.ticks.length - 1)
  // In a narrow chart every second or third step has its number.
  const every = Math.max(1, Math.ceil((widest + 4) / between))
  const steps = scale.ticks.map(
    (value, index) =>
      el('line', { x1: at(value), x2: at(value), y1: 0, y2: y, stroke: colours.line, 'stroke-width': 0.6 }) +
      (index % every === 0
        ? lines([tick(value)], at(value), y + 3, { size: chartSize.tick, fill: colours.muted, anchor: 'middle' })
        : ''),
  )
  const axis = el('line', { x1: zero, x2: zero, y1: 0, y2: y, stroke: colours.ink, 'stroke-width': 1 })
  const target = drawReferenceLines(chart, { from: 0, to: y, at, down: true }, spots, pen)
  const unit = lines(wrapText(chart.unit, left - 14, chartSize.tick).slice(0, 1), 0, y + 3, {
    size: chartSize.tick,
    fill: colours.muted,
  })
  return {
    body: [...steps, ...fields, axis, target, ...labels, unit].join(''),
    width,
    height: y + foot,
    baseline: y,
    top: 0,
  }
}

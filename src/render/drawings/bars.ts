import { textWidth } from '../textWidth.ts'
import { axisWidth, type Chart, chartScale, chartSize, grid, type Plot } from './chartAxis.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { legend } from './legend.ts'
import { lyingBars } from './lyingBars.ts'
import { heightOf } from './scale.ts'
import { type SeriesLook, seriesLooks } from './seriesLook.ts'
import { el } from './svg.ts'
import { type Spot, spotOf, targetLine } from './targetLine.ts'
import { valueStyle, valueText } from './valueText.ts'
import { wrapText } from './wrapText.ts'

const size = chartSize.text
/** Room for a value above its bar: `100,0`. */
const narrowestBar = 24
const top = 16

/** Bars in groups, upright while their values fit above them, else lying with a row for each. */
export const bars = (chart: Chart, pen: Pen): Drawn => {
  const { looks, defs } = seriesLooks(pen, chart.series.length)
  const width = Math.min(pen.maxWidth, chartSize.widest)
  const key = legend(chart, pen, (index, x, y) => {
    const { fill, stroke } = looks[index] ?? {}
    return el('rect', { x, y: y - 4.5, width: 15, height: 9, fill, stroke, 'stroke-width': 0.9 })
  })
  const slot = (width - 36) / Math.max(1, chart.categories.length)
  const words = chart.categories.flatMap((name) => name.split(/\s/))
  const longest = Math.max(0, ...words.map((word) => textWidth(word, size)))
  const upright = (slot - 12) / Math.max(1, chart.series.length) >= narrowestBar && longest <= slot - 4
  const made = (upright ? standingBars : lyingBars)(chart, looks, width, pen)
  const plot = el('g', { transform: `translate(0 ${Math.round(key.height)})` }, made.body)
  return { body: `${defs}${key.body}${plot}`, width, height: key.height + made.height }
}

const standingBars = (chart: Chart, looks: SeriesLook[], width: number, pen: Pen): Drawn => {
  const { colours, language } = pen
  const scale = chartScale(chart, true)
  const left = axisWidth(scale, pen)
  const height = chartSize.plot
  const at: Plot['at'] = (value) => top + height - ((value - scale.from) / (scale.to - scale.from)) * height
  const slot = (width - left) / Math.max(1, chart.categories.length)
  const each = Math.min(44, (slot - 12) / Math.max(1, chart.series.length))
  const zero = at(Math.max(0, scale.from))
  const fields: string[] = []
  const values: string[] = []
  const spots: Spot[] = []
  let names = 0
  chart.categories.forEach((name, index) => {
    const start = left + index * slot + (slot - each * chart.series.length) / 2
    chart.series.forEach((series, order) => {
      const value = series.values[index]
      const reach = heightOf(value)
      const x = start + order * each
      if (reach !== undefined)
        fields.push(barOf(x + 1.2, Math.min(zero, at(reach)), each - 2.4, Math.abs(zero - at(reach)), looks[order]))
      const y = reach === undefined ? zero - 12 : reach < 0 ? at(reach) + 2 : at(reach) - 12
      const text = valueText(value, chart.decimals, pen)
      const style = { ...valueStyle(reach === undefined, pen), anchor: 'middle' as const }
      values.push(lines([text], x + each / 2, y, style))
      spots.push(spotOf(text, x + each / 2, y, style))
    })
    const rows = wrapText(name, slot - 4, size, language)
    names = Math.max(names, rows.length * size * lineHeight)
    fields.push(
      lines(rows, left + (index + 0.5) * slot, top + height + 6, { size, fill: colours.ink, anchor: 'middle' }),
    )
  })
  const target = chart.target ? targetLine({ from: left, to: width, at: at(chart.target.value) }, spots, pen) : ''
  const axis = el('line', { x1: left, x2: width, y1: zero, y2: zero, stroke: colours.ink, 'stroke-width': 1 })
  const body = [grid(scale, chart.unit, { left, width, at }, pen), ...fields, axis, target, ...values]
  return { body: body.join(''), width, height: top + height + 8 + names }
}

/** A bar is never invisible: a value of 0 is a thin line, unlike a gap. */
export const barOf = (x: number, y: number, width: number, height: number, look?: SeriesLook): string =>
  el('rect', {
    x,
    y,
    width: Math.max(0.6, width),
    height: Math.max(0.6, height),
    fill: look?.fill,
    stroke: look?.stroke,
    'stroke-width': 0.9,
  })

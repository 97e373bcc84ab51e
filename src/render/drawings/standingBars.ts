import type { MeasuredValue } from '#document/answer/value.ts'
import { heightOf } from '#document/tree/chartReach.ts'
import { textWidth } from '../textWidth.ts'
import { categoryNames } from './categoryNames.ts'
import { axisWidth, type Chart, chartScale, chartSize, grid, type Plot, plotHeight } from './chartAxis.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { drawReferenceLines } from './referenceLines.ts'
import type { SeriesLook } from './seriesLook.ts'
import { el, moved } from './svg.ts'
import { type Spot, spotOf } from './targetLine.ts'
import { valueStyle, valueText } from './valueText.ts'

const size = chartSize.text
/** Slots of this width hold bars with a space between them that is seen. */
const roomy = 36
/** Bars closer than this leave no room for figures, not even turned ones; those stand in the data. */
const readable = 9

export const standingBars = (chart: Chart, looks: SeriesLook[], width: number, pen: Pen): Drawn => {
  const { colours } = pen
  const scale = chartScale(chart)
  const left = axisWidth(scale, pen)
  const slot = (width - left) / Math.max(1, chart.categories.length)
  const apart = slot >= roomy ? 12 : slot * 0.2
  const each = Math.min(44, (slot - apart) / Math.max(1, chart.series.length))
  const words = chart.series.flatMap(({ values }) => values.map((value) => valueText(value, chart.decimals, pen)))
  const widest = Math.max(0, ...words.map((word) => textWidth(word, size)))
  const turned = widest > each + 2
  const top = turned && each >= readable ? Math.max(16, widest + 6) : 16
  const foot = top + plotHeight(chart)
  const at: Plot['at'] = (value) => foot - ((value - scale.from) / (scale.to - scale.from)) * plotHeight(chart)
  const zero = at(Math.max(0, scale.from))
  const fields: string[] = []
  const labels: Label[] = []
  chart.categories.forEach((_, index) => {
    const start = left + index * slot + (slot - each * chart.series.length) / 2
    chart.series.forEach((series, order) => {
      const value = series.values[index]
      const reach = heightOf(value)
      const x = start + order * each
      if (reach !== undefined)
        fields.push(barOf(x + 1.2, Math.min(zero, at(reach)), each - 2.4, Math.abs(zero - at(reach)), looks[order]))
      if (reach === undefined || each >= readable)
        labels.push(
          labelOf(value, { middle: x + each / 2, end: reach === undefined ? zero : at(reach), turned }, chart, pen),
        )
    })
  })
  const names = categoryNames(chart.categories, slot, pen)
  // What is written under a bar below zero pushes the names down.
  const under = Math.max(foot + 6, ...labels.map(({ spot }) => spot.y + spot.high + 4))
  const spots = labels.map(({ spot }) => spot)
  const body = [
    grid(scale, chart.unit, { left, width, at }, pen),
    ...fields,
    ...chart.categories.map((_, index) => names.draw(index, left + (index + 0.5) * slot, under)),
    el('line', { x1: left, x2: width, y1: zero, y2: zero, stroke: colours.ink, 'stroke-width': 1 }),
    drawReferenceLines(chart, { from: left, to: width, at }, spots, pen),
    ...labels.map(({ drawn }) => drawn),
  ]
  return { body: body.join(''), width, height: under + 2 + names.height, baseline: foot }
}

type Label = { drawn: string; spot: Spot }
type LabelPlace = { middle: number; end: number; turned: boolean }

/** A value over the end of its bar, or under it where the bar goes down; turned where the bar is too narrow for it. */
const labelOf = (
  value: MeasuredValue | undefined,
  { middle, end, turned }: LabelPlace,
  chart: Chart,
  pen: Pen,
): Label => {
  const reach = heightOf(value)
  const text = valueText(value, chart.decimals, pen)
  const style = { ...valueStyle(reach === undefined, pen), anchor: 'middle' as const }
  const below = reach !== undefined && reach < 0
  if (!turned || (reach === undefined && textWidth(text, style.size) < 12)) {
    const y = below ? end + 2 : end - 12
    return { drawn: lines([text], middle, y, style), spot: spotOf(text, middle, y, style) }
  }
  const wide = textWidth(text, style.size)
  const from = below ? end + 4 + wide : end - 4
  const high = style.size * lineHeight
  const drawn = moved(middle, from, lines([text], 0, -high / 2, { ...style, anchor: 'start' }), true)
  return { drawn, spot: { x: middle - style.size * 0.4, y: from - wide, wide: style.size * 0.8, high: wide } }
}

/** A bar is never invisible: a value of 0 is a thin line, unlike a gap. */
const barOf = (x: number, y: number, width: number, height: number, look?: SeriesLook): string =>
  el('rect', {
    x,
    y,
    width: Math.max(0.6, width),
    height: Math.max(0.6, height),
    fill: look?.fill,
    stroke: look?.stroke,
    'stroke-width': 0.9,
  })

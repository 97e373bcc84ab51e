import { textWidth } from '../textWidth.ts'
import { axisWidth, type Chart, chartScale, chartSize, grid, type Plot } from './chartAxis.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { legend } from './legend.ts'
import { polyline } from './polyline.ts'
import { heightOf } from './scale.ts'
import { seriesLooks } from './seriesLook.ts'
import { el } from './svg.ts'
import { type Spot, spotOf, targetLine } from './targetLine.ts'
import { valueText } from './valueText.ts'
import { wrapText } from './wrapText.ts'

const size = chartSize.text
const top = 18

/** Values over years. A gap breaks its line; values are printed where they do not collide, and stand in the data anyhow. */
export const lineChart = (chart: Chart, pen: Pen): Drawn => {
  const { colours, language } = pen
  const { looks, defs } = seriesLooks(pen, chart.series.length)
  const width = Math.min(pen.maxWidth, chartSize.widest)
  const key = legend(chart, pen, (index, x, y) => {
    const look = looks[index]
    const stroke = { stroke: look?.stroke, 'stroke-width': 1.8, 'stroke-dasharray': look?.dash }
    return el('line', { x1: x, x2: x + 18, y1: y, y2: y, ...stroke }) + (look?.marker(x + 9, y) ?? '')
  })
  const scale = chartScale(chart, chart.max !== undefined || chart.unit.trim() === '%')
  const left = axisWidth(scale, pen)
  const slot = (width - left) / Math.max(1, chart.categories.length)
  const x = (index: number) => left + (index + 0.5) * slot
  const bottom = top + chartSize.plot
  const at: Plot['at'] = (value) => bottom - ((value - scale.from) / (scale.to - scale.from || 1)) * chartSize.plot
  const names = chart.categories.map((name) => wrapText(name, slot - 4, size, language))
  const strokes = chart.series.map((series, order) => {
    const heights = chart.categories.map((_, index) => heightOf(series.values[index]))
    const points = heights.map((height, index) =>
      height === undefined ? undefined : ([x(index), at(height)] as const),
    )
    const { stroke, dash } = looks[order] ?? {}
    return polyline(points, { stroke, 'stroke-width': 1.8, 'stroke-dasharray': dash, 'stroke-linejoin': 'round' })
  })
  const marks = chart.series.flatMap((series, order) =>
    chart.categories.map((_, index) => {
      const height = heightOf(series.values[index])
      return height === undefined ? '' : (looks[order]?.marker(x(index), at(height)) ?? '')
    }),
  )
  const labels = valueLabels(chart, x, at, width, pen)
  const plot = [
    grid(scale, chart.unit, { left, width, at }, pen),
    chart.target
      ? targetLine(
          { from: left, to: width, at: at(chart.target.value) },
          labels.map(({ spot }) => spot),
          pen,
        )
      : '',
    ...names.map((rows, index) => lines(rows, x(index), bottom + 6, { size, fill: colours.ink, anchor: 'middle' })),
    ...strokes,
    ...marks,
    ...labels.map(({ drawn }) => drawn),
  ]
  const tallest = Math.max(0, ...names.map((rows) => rows.length)) * size * lineHeight
  return {
    body: `${defs}${key.body}${el('g', { transform: `translate(0 ${Math.round(key.height)})` }, ...plot)}`,
    width,
    height: key.height + bottom + 8 + tallest,
  }
}

/** Above its point, else below, else not at all: two numbers on top of each other say nothing. */
const valueLabels = (
  chart: Chart,
  x: (index: number) => number,
  at: (value: number) => number,
  width: number,
  pen: Pen,
): { drawn: string; spot: Spot }[] => {
  const { colours } = pen
  const taken: { x: number; y: number; wide: number }[] = chart.series.flatMap(({ values }) =>
    values.flatMap((value, index) => {
      const height = heightOf(value)
      return height === undefined ? [] : [{ x: x(index), y: at(height) - 4, wide: 6 }]
    }),
  )
  const free = (one: { x: number; y: number; wide: number }) =>
    one.x - one.wide / 2 >= 0 &&
    one.x + one.wide / 2 <= width &&
    !taken.some((other) => Math.abs(other.x - one.x) < (other.wide + one.wide) / 2 && Math.abs(other.y - one.y) < 10)
  return chart.series.flatMap(({ values }) =>
    values.flatMap((value, index) => {
      const height = heightOf(value)
      if (height === undefined) return []
      const text = valueText(value, chart.decimals, pen)
      const places = [at(height) - 15, at(height) + 6].map((y) => ({ x: x(index), y, wide: textWidth(text, size) + 2 }))
      const place = places.find(free)
      if (!place) return []
      taken.push(place)
      const style = { size, fill: colours.ink, anchor: 'middle' as const, halo: colours.paper }
      return [{ drawn: lines([text], place.x, place.y, style), spot: spotOf(text, place.x, place.y, style) }]
    }),
  )
}

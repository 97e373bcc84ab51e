import { heightOf } from '#document/tree/chartReach.ts'
import { textWidth } from '../textWidth.ts'
import { categoryNames } from './categoryNames.ts'
import { axisWidth, type Chart, chartScale, chartSize, grid, type Plot, plotHeight } from './chartAxis.ts'
import { chartLegend } from './chartLegend.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lines } from './label.ts'
import { polyline } from './polyline.ts'
import { drawReferenceLines } from './referenceLines.ts'
import { seriesLooks } from './seriesLook.ts'
import { moved } from './svg.ts'
import { type Spot, spotOf } from './targetLine.ts'
import { valueText } from './valueText.ts'

const size = chartSize.text
const top = 18

/** Values over years. A gap breaks its line; values are printed where they do not collide, and stand in the data anyhow. */
export const lineChart = (chart: Chart, pen: Pen): Drawn => {
  const { looks, defs } = seriesLooks(pen, chart.series.length)
  const width = Math.min(pen.maxWidth, chartSize.widest)
  const key = chartLegend(chart, looks, pen)
  const scale = chartScale(chart)
  const left = axisWidth(scale, pen)
  const slot = (width - left) / Math.max(1, chart.categories.length)
  const x = (index: number) => left + (index + 0.5) * slot
  const high = plotHeight(chart)
  const bottom = top + high
  const at: Plot['at'] = (value) => bottom - ((value - scale.from) / (scale.to - scale.from || 1)) * high
  const names = categoryNames(chart.categories, slot, pen)
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
  const spots = labels.map(({ spot }) => spot)
  // What is written under a point at the foot pushes the names down.
  const under = Math.max(bottom + 6, ...spots.map((spot) => spot.y + spot.high + 4))
  const plot = [
    grid(scale, chart.unit, { left, width, at }, pen),
    drawReferenceLines(chart, { from: left, to: width, at }, spots, pen),
    ...chart.categories.map((_, index) => names.draw(index, x(index), under)),
    ...strokes,
    ...marks,
    ...labels.map(({ drawn }) => drawn),
  ]
  const above = Math.round(key.height)
  return {
    body: `${defs}${key.body}${moved(0, above, plot.join(''))}`,
    width,
    height: key.height + under + 2 + names.height,
    baseline: above + bottom,
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

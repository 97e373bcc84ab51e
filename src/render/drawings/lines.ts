import { textWidth } from '../textWidth.ts'
import { axisWidth, type Chart, chartScale, grid, targetLine } from './bars.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { legend } from './legend.ts'
import { heightOf } from './scale.ts'
import { seriesLooks } from './seriesLook.ts'
import { el, path } from './svg.ts'
import { valueText } from './valueText.ts'
import { wrapText } from './wrapText.ts'

const size = 8.5
const plotHeight = 170
const top = 18

/** Values over years. A gap breaks its line; values are printed where they do not collide, and stand in the data anyhow. */
export const lineChart = (chart: Chart, pen: Pen): Drawn => {
  const { colours, language } = pen
  const { looks, defs } = seriesLooks(pen, chart.series.length)
  const width = Math.min(pen.maxWidth, 560)
  const key = legend(chart.series, width, pen, (index, x, y) => {
    const look = looks[index]
    return (
      el('line', {
        x1: x,
        x2: x + 18,
        y1: y,
        y2: y,
        stroke: look?.stroke,
        'stroke-width': 1.8,
        'stroke-dasharray': look?.dash,
      }) + (look?.marker(x + 9, y) ?? '')
    )
  })
  const scale = chartScale(chart, chart.max === undefined && chart.unit.trim() !== '%' ? false : true)
  const left = axisWidth(scale, chart.unit, pen)
  const slot = (width - left) / Math.max(1, chart.categories.length)
  const x = (index: number) => left + (index + 0.5) * slot
  const at = (value: number) => top + plotHeight - ((value - scale.from) / (scale.to - scale.from || 1)) * plotHeight
  const body = [grid(scale, chart.unit, left, width, at, pen)]
  if (chart.target) body.push(targetLine(chart, at(chart.target.value), left, width, pen))
  let labels = 0
  chart.categories.forEach((name, index) => {
    const rows = wrapText(name, slot - 4, size, language)
    labels = Math.max(labels, rows.length * size * lineHeight)
    body.push(lines(rows, x(index), top + plotHeight + 6, { size, fill: colours.ink, anchor: 'middle' }))
  })
  const marks: string[] = []
  chart.series.forEach((series, order) => {
    const look = looks[order]
    const d: (string | number)[] = []
    let drawing = false
    chart.categories.forEach((_, index) => {
      const value = heightOf(series.values[index])
      if (value === undefined) drawing = false
      else {
        d.push(drawing ? 'L' : 'M', x(index), at(value))
        drawing = true
        marks.push(look?.marker(x(index), at(value)) ?? '')
      }
    })
    if (d.length > 0)
      body.push(
        path(d, {
          fill: 'none',
          stroke: look?.stroke,
          'stroke-width': 1.8,
          'stroke-dasharray': look?.dash,
          'stroke-linejoin': 'round',
        }),
      )
  })
  body.push(...marks, ...valueLabels(chart, x, at, width, pen))
  return {
    body: `${defs}${key.body}${el('g', { transform: `translate(0 ${Math.round(key.height)})` }, ...body)}`,
    width,
    height: key.height + top + plotHeight + 8 + labels,
  }
}

/** Above its point, else below, else not at all: two numbers on top of each other say nothing. */
const valueLabels = (
  chart: Chart,
  x: (index: number) => number,
  at: (value: number) => number,
  width: number,
  { colours, language }: Pen,
): string[] => {
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
      const text = valueText(value, chart.decimals, language)
      const places = [at(height) - 15, at(height) + 6].map((y) => ({ x: x(index), y, wide: textWidth(text, size) + 2 }))
      const place = places.find(free)
      if (!place) return []
      taken.push(place)
      return [lines([text], place.x, place.y, { size, fill: colours.ink, anchor: 'middle', halo: colours.paper })]
    }),
  )
}

import type { Drawing } from '../../document/tree.ts'
import { textWidth } from '../textWidth.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { legend } from './legend.ts'
import { heightOf, type Scale, scaleFor } from './scale.ts'
import { type SeriesLook, seriesLooks } from './seriesLook.ts'
import { el } from './svg.ts'
import { tickText, valueText } from './valueText.ts'
import { wrapText } from './wrapText.ts'

export type Chart = Extract<Drawing, { kind: 'bars' | 'lines' }>
const size = 8.5
const plotHeight = 170
/** Room for a value above its bar: `100,0`. */
const narrowestBar = 24

const allValues = (chart: Chart) => [
  ...chart.series.flatMap(({ values }) => values.map(heightOf)),
  ...(chart.target ? [chart.target.value] : []),
]
export const chartScale = (chart: Chart, zero = true): Scale =>
  scaleFor(allValues(chart), chart.max ?? (chart.unit.trim() === '%' ? 100 : undefined), zero)

/** Bars in groups, upright while their values fit above them, else lying with a row for each. */
export const bars = (chart: Chart, pen: Pen): Drawn => {
  const { looks, defs } = seriesLooks(pen, chart.series.length)
  const width = Math.min(pen.maxWidth, 560)
  const key = legend(chart.series, width, pen, (index, x, y) =>
    el('rect', {
      x,
      y: y - 4.5,
      width: 15,
      height: 9,
      fill: looks[index]?.fill,
      stroke: looks[index]?.stroke,
      'stroke-width': 0.9,
    }),
  )
  const slot = (width - 36) / Math.max(1, chart.categories.length)
  const longest = Math.max(
    0,
    ...chart.categories.flatMap((name) => name.split(/\s/).map((word) => textWidth(word, size))),
  )
  const upright = (slot - 12) / Math.max(1, chart.series.length) >= narrowestBar && longest <= slot - 4
  const made = upright ? standing(chart, looks, width, pen) : lying(chart, looks, width, pen)
  return {
    body: `${defs}${key.body}${el('g', { transform: `translate(0 ${Math.round(key.height)})` }, made.body)}`,
    width,
    height: key.height + made.height,
  }
}

const standing = (chart: Chart, looks: SeriesLook[], width: number, pen: Pen): Drawn => {
  const { colours, language } = pen
  const scale = chartScale(chart)
  const left = axisWidth(scale, chart.unit, pen)
  const top = 16
  const at = (value: number) => top + plotHeight - ((value - scale.from) / (scale.to - scale.from)) * plotHeight
  const slot = (width - left) / Math.max(1, chart.categories.length)
  const each = Math.min(44, (slot - 12) / Math.max(1, chart.series.length))
  const body = [grid(scale, chart.unit, left, width, at, pen)]
  let labelHeight = 0
  chart.categories.forEach((name, index) => {
    const start = left + index * slot + (slot - each * chart.series.length) / 2
    chart.series.forEach((series, order) => {
      const value = series.values[index]
      const height = heightOf(value)
      const x = start + order * each
      const text = valueText(value, chart.decimals, language)
      if (height !== undefined)
        body.push(
          el('rect', {
            x: x + 1.2,
            y: Math.min(at(0), at(height)),
            width: each - 2.4,
            height: Math.max(0.6, Math.abs(at(0) - at(height))),
            fill: looks[order]?.fill,
            stroke: looks[order]?.stroke,
            'stroke-width': 0.9,
          }),
        )
      const y = height === undefined ? at(Math.max(0, scale.from)) - 12 : height < 0 ? at(height) + 2 : at(height) - 12
      body.push(
        lines([text], x + each / 2, y, {
          size,
          fill: height === undefined ? colours.muted : colours.ink,
          anchor: 'middle',
          halo: colours.paper,
        }),
      )
    })
    const rows = wrapText(name, slot - 4, size, language)
    labelHeight = Math.max(labelHeight, rows.length * size * lineHeight)
    body.push(
      lines(rows, left + (index + 0.5) * slot, top + plotHeight + 6, { size, fill: colours.ink, anchor: 'middle' }),
    )
  })
  body.push(
    el('line', {
      x1: left,
      x2: width,
      y1: at(Math.max(0, scale.from)),
      y2: at(Math.max(0, scale.from)),
      stroke: colours.ink,
      'stroke-width': 1,
    }),
  )
  if (chart.target) body.push(targetLine(chart, at(chart.target.value), left, width, pen))
  return { body: body.join(''), width, height: top + plotHeight + 8 + labelHeight }
}

const lying = (chart: Chart, looks: SeriesLook[], width: number, pen: Pen): Drawn => {
  const { colours, language } = pen
  const scale = chartScale(chart)
  const bar = 11
  const left = Math.min(170, Math.max(40, ...chart.categories.map((name) => textWidth(name, size))) + 8)
  const right = width - 34
  const at = (value: number) => left + ((value - scale.from) / (scale.to - scale.from)) * (right - left)
  const top = chart.target ? 16 : 2
  let y = top
  const body: string[] = []
  chart.categories.forEach((name, index) => {
    const rows = wrapText(name, left - 8, size, language)
    const height = Math.max(chart.series.length * bar, rows.length * size * lineHeight)
    body.push(
      lines(rows, left - 6, y + (height - rows.length * size * lineHeight) / 2, {
        size,
        fill: colours.ink,
        anchor: 'end',
      }),
    )
    chart.series.forEach((series, order) => {
      const value = series.values[index]
      const length = heightOf(value)
      const barY = y + (height - chart.series.length * bar) / 2 + order * bar
      if (length !== undefined)
        body.push(
          el('rect', {
            x: Math.min(at(0), at(length)),
            y: barY + 0.8,
            width: Math.max(0.6, Math.abs(at(length) - at(0))),
            height: bar - 1.8,
            fill: looks[order]?.fill,
            stroke: looks[order]?.stroke,
            'stroke-width': 0.9,
          }),
        )
      body.push(
        lines([valueText(value, chart.decimals, language)], at(Math.max(0, length ?? 0)) + 4, barY + 0.2, {
          size,
          fill: length === undefined ? colours.muted : colours.ink,
          halo: colours.paper,
        }),
      )
    })
    y += height + 6
  })
  const zero = at(Math.max(0, scale.from))
  const grid = scale.ticks.map(
    (tick) =>
      el('line', { x1: at(tick), x2: at(tick), y1: top, y2: y, stroke: colours.line, 'stroke-width': 0.6 }) +
      lines([tickText(tick, scale.decimals, language)], at(tick), y + 3, {
        size: 8,
        fill: colours.muted,
        anchor: 'middle',
      }),
  )
  const target = chart.target
    ? el('line', {
        x1: at(chart.target.value),
        x2: at(chart.target.value),
        y1: top - 2,
        y2: y,
        stroke: colours.ink,
        'stroke-width': 1.2,
        'stroke-dasharray': '5 3',
      }) +
      lines([chart.target.label], clampMiddle(at(chart.target.value), textWidth(chart.target.label, size), width), 0, {
        size,
        weight: 600,
        fill: colours.ink,
        anchor: 'middle',
        halo: colours.paper,
      })
    : ''
  const axis = el('line', { x1: zero, x2: zero, y1: top, y2: y, stroke: colours.ink, 'stroke-width': 1 })
  const unit = lines([chart.unit], left - 6, y + 3, { size: 8, fill: colours.muted, anchor: 'end' })
  return { body: grid.join('') + body.join('') + axis + target + unit, width, height: y + 16 }
}

const clampMiddle = (x: number, textWide: number, width: number) =>
  Math.min(Math.max(x, textWide / 2 + 2), width - textWide / 2 - 2)

export const axisWidth = (scale: Scale, unit: string, { language }: Pen): number =>
  Math.max(
    ...scale.ticks.map((tick) => textWidth(tickText(tick, scale.decimals, language), 8)),
    textWidth(unit, 8) > 60 ? 0 : textWidth(unit, 8),
  ) + 8

/** Faint lines at the ticks, their numbers at the left, the unit above them. */
export const grid = (
  scale: Scale,
  unit: string,
  left: number,
  width: number,
  at: (value: number) => number,
  { colours, language }: Pen,
): string =>
  scale.ticks
    .map(
      (tick) =>
        el('line', { x1: left, x2: width, y1: at(tick), y2: at(tick), stroke: colours.line, 'stroke-width': 0.6 }) +
        lines([tickText(tick, scale.decimals, language)], left - 5, at(tick) - 5, {
          size: 8,
          fill: colours.muted,
          anchor: 'end',
        }),
    )
    .join('') + lines([unit], 0, 0, { size: 8, fill: colours.muted })

export const targetLine = (chart: Chart, y: number, left: number, width: number, { colours }: Pen): string =>
  el('line', {
    x1: left,
    x2: width,
    y1: y,
    y2: y,
    stroke: colours.ink,
    'stroke-width': 1.2,
    'stroke-dasharray': '5 3',
  }) +
  lines(wrapText(chart.target?.label ?? '', width - left - 4, size).slice(0, 1), width - 2, y - 12, {
    size,
    weight: 600,
    fill: colours.ink,
    anchor: 'end',
    halo: colours.paper,
  })

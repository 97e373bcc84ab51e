import type { Drawing } from '#document/tree/tree.ts'
import { textWidth } from '../textWidth.ts'
import type { Pen } from './Drawn.ts'
import { lines } from './label.ts'
import { heightOf, type Scale, scaleFor } from './scale.ts'
import { el } from './svg.ts'
import { tickText } from './valueText.ts'

export type Chart = Extract<Drawing, { kind: 'bars' | 'lines' }>

/** Sizes that bars and lines share, in points. */
export const chartSize = { text: 8.5, tick: 8, plot: 170, widest: 560 } as const

/** Round steps over all values and the target; shares are shown on the whole of 0 to 100. */
export const chartScale = (chart: Chart, zero: boolean): Scale =>
  scaleFor(
    [...chart.series.flatMap(({ values }) => values.map(heightOf)), ...(chart.target ? [chart.target.value] : [])],
    chart.max ?? (chart.unit.trim() === '%' ? 100 : undefined),
    zero,
  )

/** Room at the left for the numbers of the scale. */
export const axisWidth = (scale: Scale, { language }: Pen): number =>
  Math.max(...scale.ticks.map((tick) => textWidth(tickText(tick, scale.decimals, language), chartSize.tick))) + 8

export type Plot = { left: number; width: number; at: (value: number) => number }

/** Faint lines at the steps, their numbers at the left, the unit above them. */
export const grid = (scale: Scale, unit: string, { left, width, at }: Plot, { colours, language }: Pen): string => {
  const style = { size: chartSize.tick, fill: colours.muted }
  const steps = scale.ticks.map(
    (tick) =>
      el('line', { x1: left, x2: width, y1: at(tick), y2: at(tick), stroke: colours.line, 'stroke-width': 0.6 }) +
      lines([tickText(tick, scale.decimals, language)], left - 5, at(tick) - 5, { ...style, anchor: 'end' }),
  )
  return steps.join('') + lines([unit], 0, 0, style)
}

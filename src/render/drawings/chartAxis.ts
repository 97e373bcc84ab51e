import { isShare, reachOf } from '#document/tree/chartReach.ts'
import type { ChartDrawing } from '#document/tree/tree.ts'
import { textWidth } from '../textWidth.ts'
import type { Pen } from './Drawn.ts'
import { lines } from './label.ts'
import { type Scale, scaleFor } from './scale.ts'
import { el } from './svg.ts'
import { tickText } from './valueText.ts'

export type Chart = ChartDrawing

/** Sizes that bars and lines share, in points. */
export const chartSize = { text: 8.5, tick: 8, widest: 560 } as const
const heights = { small: 56, normal: 170, tall: 260 } as const
/** How high the values stand, in points. */
export const plotHeight = ({ height }: Chart): number => heights[height ?? 'normal']

/** Its own reach, or that of all charts it is read together with. */
export const reachFor = (chart: Chart) => chart.shared?.reach ?? reachOf(chart)

/** Round steps over all values and lines, whole ones for counts; shares are shown on the whole of 0 to 100. */
export const chartScale = (chart: Chart): Scale => {
  const { low, high, zero } = reachFor(chart)
  const { min, max, decimals } = chart
  return scaleFor([low, high], {
    // An axis that begins above zero would make a bar twice as long as another mean nothing.
    min: zero && (min ?? 0) > 0 ? undefined : min,
    max: max ?? (isShare(chart) ? 100 : undefined),
    zero,
    whole: decimals === 0,
  })
}

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

import { missing } from '#document/answer/value.ts'
import type { ChartDrawing, Drawing } from '#document/tree/tree.ts'
import type { ChartConfig, ChartData, Panel } from './config.ts'

/** The settings that say how figures are drawn. A block that draws a chart of its own gives those it has. */
export type DrawnConfig = Pick<ChartConfig, 'kind'> &
  Partial<Pick<ChartConfig, 'height' | 'direction' | 'min' | 'max' | 'sharedAxis' | 'target'>>

const number = (name: 'min' | 'max', typed: string | undefined) =>
  typed === undefined ? {} : { [name]: Number(typed) }

const looks = ({ kind, height, direction, min, max }: DrawnConfig): Partial<ChartDrawing> => ({
  ...number('min', min),
  ...number('max', max),
  ...(height === undefined || height === 'normal' ? {} : { height }),
  ...(kind === 'lines' || direction === undefined || direction === 'auto' ? {} : { lying: direction === 'lying' }),
})

/** Figures as a drawing: one chart, or a small one for each panel, all on one axis. */
export const chartDrawing = (config: DrawnConfig, data: ChartData, targetLabel: string): Drawing => {
  const comparisons = (data.comparisons ?? []).flatMap(({ label, value }) =>
    value.kind === 'number' ? [{ label, value: Number(value.value) }] : [],
  )
  const several = data.panels.length > 1
  const within = config.sharedAxis === undefined || config.sharedAxis === 'none' ? 'figure' : config.sharedAxis
  const chartOf = ({ values }: Panel): ChartDrawing => ({
    kind: config.kind,
    unit: data.unit,
    decimals: data.decimals,
    categories: data.categories.map(({ label }) => label),
    series: data.series.map((one, column) => ({
      ...one,
      values: data.categories.map((_, row) => values[row]?.[column] ?? missing()),
    })),
    ...looks(config),
    ...(config.target === undefined ? {} : { target: { label: targetLabel, value: Number(config.target) } }),
    ...(comparisons.length > 0 ? { comparisons } : {}),
    ...(several || within !== 'figure' ? { shared: { within } } : {}),
  })
  const [only] = data.panels
  if (only && !several) return chartOf(only)
  return { kind: 'panels', panels: data.panels.map((panel) => ({ label: panel.label, chart: chartOf(panel) })) }
}

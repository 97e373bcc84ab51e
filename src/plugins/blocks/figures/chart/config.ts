import { z } from 'zod'
import { keyedList, periodShape, scopeSchema, setting } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'

const dimensions = ['period', 'group', 'measure', 'scope'] as const
export type Dimension = (typeof dimensions)[number]

export const chartConfig = z.object({
  kind: setting.oneOf(['bars', 'lines'], 'bars'),
  caption: setting.text(),
  alt: setting.text(),
  source: setting.oneOf(['measures', 'own'], 'own'),
  unit: setting.text(),
  decimals: setting.whole(1, { max: 6 }),
  height: setting.oneOf(['small', 'normal', 'tall'], 'normal'),
  /** Whether bars stand or lie; `auto` is as the room allows. */
  direction: setting.oneOf(['auto', 'upright', 'lying'], 'auto'),
  min: setting.limit(),
  max: setting.limit(),
  /** The charts it has one axis with, and one direction: those of the same unit that say so too. */
  sharedAxis: setting.oneOf(['none', 'section', 'document'], 'none'),
  targetLabel: setting.text(),
  target: setting.limit(),
  /** Lines to compare with: a value, or with statistics whose value (`scope`) in the last of the periods. */
  comparisons: setting.list(
    z.object({ label: setting.text(), value: setting.limit(), scope: setting.optional(scopeSchema) }),
  ),
  showData: setting.flag(true),
  /** Whether source and key to symbols stand under the figure where its table does not. Not in what was made before it. */
  showNotes: setting.flag(),
  measures: setting.names(),
  groups: setting.names(['all']),
  periods: setting.list(z.object(periodShape)),
  scopes: setting.names(['unit']),
  /** What the series and the categories are; dimensions that nothing goes by are at their first value. */
  seriesBy: setting.oneOf(dimensions, 'group'),
  categoriesBy: setting.oneOf(dimensions, 'period'),
  /** A small chart for each of these, instead of one. */
  panelsBy: setting.oneOf(['none', ...dimensions], 'none'),
  series: keyedList({ label: setting.text() }),
  categories: keyedList({ label: setting.text(), values: setting.names() }),
  answered: setting.flag(),
})
export type ChartConfig = z.infer<typeof chartConfig>
/** One chart's figures, `values[category][series]`, as many as there are of each; `label` where there are several. */
export type Panel = { key: string; label: string; values: MeasuredValue[][] }
/** The figures of a chart, or of each of its small charts. */
export type ChartData = {
  categories: { key: string; label: string }[]
  series: { key: string; label: string }[]
  panels: Panel[]
  unit: string
  decimals: number
  sources: string[]
  /** What the values are compared with; a gap draws no line and is told. */
  comparisons?: { label: string; value: MeasuredValue }[]
}
/** One chart of these values. */
export const onePanel = (values: MeasuredValue[][]): Panel[] => [{ key: 'values', label: '', values }]
export const valuesOf = ({ panels }: Pick<ChartData, 'panels'>): MeasuredValue[] =>
  panels.flatMap(({ values }) => values.flat())

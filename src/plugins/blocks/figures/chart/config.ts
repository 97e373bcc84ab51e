import { z } from 'zod'
import { keyedList, periodShape, setting } from '#blocks/kit/index.ts'
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
  max: setting.limit(),
  targetLabel: setting.text(),
  target: setting.limit(),
  showData: setting.flag(true),
  measures: setting.names(),
  groups: setting.names(['all']),
  periods: setting.list(z.object(periodShape)),
  scopes: setting.names(['unit']),
  /** What the series and the categories are; the other two dimensions are at their first value. */
  seriesBy: setting.oneOf(dimensions, 'group'),
  categoriesBy: setting.oneOf(dimensions, 'period'),
  series: keyedList({ label: setting.text() }),
  categories: keyedList({ label: setting.text(), values: setting.names() }),
  answered: setting.flag(),
})
export type ChartConfig = z.infer<typeof chartConfig>
/** The figures of a chart: `values[category][series]`, as many as there are of each. */
export type ChartData = {
  categories: { key: string; label: string }[]
  series: { key: string; label: string }[]
  values: MeasuredValue[][]
  unit: string
  decimals: number
  sources: string[]
}

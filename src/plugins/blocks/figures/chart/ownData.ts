import type { PrintContext } from '#blocks/kit/index.ts'
import { type MeasuredValue, missing } from '#document/answer/value.ts'
import { parseSwedishNumber } from '#document/text/swedish.ts'
import { ownComparisons } from './comparisons.ts'
import { type ChartConfig, type ChartData, onePanel } from './config.ts'

type Cells = Record<string, Record<string, unknown> | undefined>

/** Figures the designer typed, one per series and category, or the school's own. `unreadable` holds what is no number. */
export const ownData = (
  config: ChartConfig,
  cells: Cells,
  { plain }: PrintContext,
): ChartData & { unreadable: string[] } => {
  const unreadable: string[] = []
  const typed = (written: string | undefined): MeasuredValue => {
    const parsed = parseSwedishNumber(written ?? '')
    if (!parsed.ok) unreadable.push(written ?? '')
    return (parsed.ok ? parsed.value : undefined) ?? missing()
  }
  const values = config.categories.map((category) =>
    config.series.map((one, index): MeasuredValue => {
      if (!config.answered) return typed(category.values[index])
      return (cells[category.key]?.[one.key] as MeasuredValue | undefined) ?? missing()
    }),
  )
  const named = <T extends { key: string; label: string }>(list: T[]) =>
    list.map(({ key, label }) => ({ key, label: plain(label) }))
  return {
    categories: named(config.categories),
    series: named(config.series),
    panels: onePanel(values),
    unit: config.unit,
    decimals: config.decimals,
    sources: [],
    comparisons: ownComparisons(config, plain),
    unreadable,
  }
}

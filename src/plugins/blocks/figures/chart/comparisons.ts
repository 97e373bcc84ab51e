import { groupLabel, periodLabel, scopeName } from '#blocks/kit/index.ts'
import { type MeasuredValue, missing, numberValue } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import type { ChartConfig, ChartData } from './config.ts'

type Comparison = NonNullable<ChartData['comparisons']>[number]

/** Values that the designer typed. One without a value is none. */
const typed = ({ label, value }: ChartConfig['comparisons'][number], plain: (text: string) => string): Comparison[] =>
  value === undefined ? [] : [{ label: plain(label), value: numberValue(value) }]

/** Lines to compare with in a chart of the designer's or the school's own figures. */
export const ownComparisons = (config: ChartConfig, plain: (text: string) => string): Comparison[] =>
  config.comparisons.flatMap((one) => typed(one, plain))

/** In a chart of statistics a line may be the value of another unit, in the last period that the chart shows. */
export const measuredComparisons = (
  config: ChartConfig,
  facts: MeasureFact[],
  last: string,
  place: Place,
  plain: (text: string) => string,
): Comparison[] =>
  config.comparisons.flatMap((one): Comparison[] => {
    const { scope } = one
    if (scope === undefined || one.value !== undefined) return typed(one, plain)
    const [measure] = config.measures
    const [group = 'all'] = config.groups
    const found = facts.find(
      (fact) => fact.scope === scope && fact.measure === measure && fact.group === group && fact.period === last,
    )
    const value: MeasuredValue = found?.value ?? missing()
    const name = [
      scopeName(scope, facts, place),
      periodLabel(last, place),
      ...(group === 'all' ? [] : [groupLabel(place, group)]),
    ]
    return [{ label: plain(one.label) || name.join(' '), value }]
  })

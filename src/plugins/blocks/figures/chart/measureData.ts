import { groupLabel, periodKey, periodLabel, scopeName, sourceOf } from '#blocks/kit/index.ts'
import { missing } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact, Scope } from '#document/input/needs.ts'
import { measuredComparisons } from './comparisons.ts'
import { type ChartConfig, type ChartData, type Dimension, onePanel } from './config.ts'

/** The periods asked for; none chosen: three springs up to the followed-up year. */
export const periodsOf = (config: ChartConfig, schoolYear: number): string[] =>
  (config.periods.length > 0
    ? config.periods
    : [-2, -1, 0].map((yearOffset) => ({ term: 'VT' as const, yearOffset }))
  ).map((period) => periodKey(schoolYear, period))

const labelOf = (dimension: Dimension, key: string, facts: MeasureFact[], place: Place): string => {
  if (dimension === 'period') return periodLabel(key, place)
  if (dimension === 'group') return groupLabel(place, key)
  if (dimension === 'scope') return scopeName(key as Scope, facts, place)
  return place.vocabulary.measures.find((measure) => measure.key === key)?.label ?? key
}

/**
 * Measured values as the chart's two dimensions, and once for each of a third where it has small charts; a value that was
 * not found is missing, never 0.
 */
export const measureData = (
  config: ChartConfig,
  facts: MeasureFact[],
  place: Place,
  plain: (text: string) => string,
): ChartData => {
  const keys: Record<Dimension, string[]> = {
    period: periodsOf(config, place.schoolYear),
    group: config.groups,
    measure: config.measures,
    scope: config.scopes,
  }
  const { categoriesBy, seriesBy, panelsBy } = config
  const axis = (dimension: Dimension) =>
    keys[dimension].map((key) => ({ key, label: labelOf(dimension, key, facts, place) }))
  const categories = axis(categoriesBy)
  const series = seriesBy === categoriesBy ? [{ key: '', label: config.caption }] : axis(seriesBy)
  const first = Object.fromEntries(Object.entries(keys).map(([dimension, [key]]) => [dimension, key]))
  const used = new Set<MeasureFact>()
  const valuesAt = (fixed: Partial<Record<Dimension, string>>) =>
    categories.map((category) =>
      series.map((one) => {
        const wanted = { ...first, ...fixed, [seriesBy]: one.key, [categoriesBy]: category.key }
        const found = facts.find((fact) =>
          (Object.keys(keys) as Dimension[]).every((dimension) => fact[dimension] === wanted[dimension]),
        )
        if (found) used.add(found)
        return found?.value ?? missing()
      }),
    )
  // A chart for each of what already runs along the axis would be a chart of one bar.
  const panels =
    panelsBy === 'none' || panelsBy === categoriesBy || panelsBy === seriesBy
      ? onePanel(valuesAt({}))
      : axis(panelsBy).map(({ key, label }) => ({ key, label, values: valuesAt({ [panelsBy]: key }) }))
  const definition = place.vocabulary.measures.find(({ key }) => key === config.measures[0])
  return {
    categories,
    series,
    panels,
    unit: config.unit || definition?.unit || '',
    decimals: definition?.decimals ?? config.decimals,
    sources: [...new Set([...used].flatMap((fact) => sourceOf(fact, place.language) ?? []))],
    comparisons: measuredComparisons(config, facts, keys.period.at(-1) ?? '', place, plain),
  }
}

import { groupLabel, periodKey, periodLabel, scopeName, sourceOf } from '#blocks/kit/index.ts'
import { missing } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact, Scope } from '#document/input/needs.ts'
import type { ChartConfig, ChartData, Dimension } from './config.ts'

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

/** Measured values as the chart's two dimensions; a value that was not found is missing, never 0. */
export const measureData = (config: ChartConfig, facts: MeasureFact[], place: Place): ChartData => {
  const keys: Record<Dimension, string[]> = {
    period: periodsOf(config, place.schoolYear),
    group: config.groups,
    measure: config.measures,
    scope: config.scopes,
  }
  const axis = (dimension: Dimension) =>
    keys[dimension].map((key) => ({ key, label: labelOf(dimension, key, facts, place) }))
  const categories = axis(config.categoriesBy)
  const series = config.seriesBy === config.categoriesBy ? [{ key: '', label: config.caption }] : axis(config.seriesBy)
  const first = Object.fromEntries(Object.entries(keys).map(([dimension, [key]]) => [dimension, key]))
  const used = new Set<MeasureFact>()
  const values = categories.map((category) =>
    series.map((one) => {
      const wanted = { ...first, [config.seriesBy]: one.key, [config.categoriesBy]: category.key }
      const found = facts.find((fact) =>
        (Object.keys(keys) as Dimension[]).every((dimension) => fact[dimension] === wanted[dimension]),
      )
      if (found) used.add(found)
      return found?.value ?? missing()
    }),
  )
  const definition = place.vocabulary.measures.find(({ key }) => key === config.measures[0])
  return {
    categories,
    series,
    values,
    unit: config.unit || definition?.unit || '',
    decimals: definition?.decimals ?? config.decimals,
    sources: [...new Set([...used].flatMap((fact) => sourceOf(fact, place.language) ?? []))],
  }
}

import { periodLabel, sourceOf, valueLegend } from '#blocks/kit/index.ts'
import { periodOrder } from '#document/figures/register.ts'
import type { Place } from '#document/input/input.ts'
import { text } from '#document/tree/nodes.ts'
import type { Inline } from '#document/tree/tree.ts'
import type { Grid } from './grid.ts'
import type { GridValue } from './trueValues.ts'
import { resultWords } from './words.ts'

type Words = ReturnType<typeof resultWords>

const distinct = (values: (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))]

/** The limit that this very table's figures of too few fall under: the measures' own, else the municipality's. */
const limitOf = (values: GridValue[], place: Place, grid: Grid): number | undefined => {
  const few = values.filter(({ value }) => value.kind === 'suppressed' && value.because === 'few')
  const limits = few.map((one) => grid.define(one.address.measure).minN ?? place.vocabulary.suppression.minN)
  return limits.length > 0 ? Math.max(...limits) : undefined
}

const explanation = (key: string, grid: Grid, words: Words): string => {
  const { definition, population, source } = grid.define(key)
  const stop = (part: string) => part.replace(/[.\s]*$/, '.')
  return [
    definition ? stop(definition) : '',
    population ? stop(words.population(population)) : '',
    source ? stop(words.source(source)) : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * Definition, population and source as the municipality has written them. Measures that share an explanation share a
 * note, and where all do (the indices of one survey) it needs no names.
 */
const definitionNotes = (values: GridValue[], grid: Grid, words: Words): string[] => {
  const keys = distinct(values.map((one) => one.address.measure))
  const shared = Map.groupBy(keys, (key) => explanation(key, grid, words))
  return [...shared]
    .filter(([note]) => note !== '')
    .map(([note, own]) =>
      own.length === keys.length && own.length > 1
        ? note
        : `${own.map((key) => grid.define(key).label).join(', ')}: ${note}`,
    )
}

const sourceNotes = (values: GridValue[], grid: Grid, { language }: Place): string[] => {
  const defined = new Set(grid.definitions ? values.map((one) => grid.define(one.address.measure).source) : [])
  const shown = values.filter((one) => one.origin === 'statistic' && one.fact && !defined.has(one.fact.source))
  const sources = distinct(shown.map((one) => one.fact && sourceOf(one.fact, language)))
  return sources.length > 0 ? [`${resultWords(language).source(sources.join('; '))}.`] : []
}

/** Earlier periods that nobody has figures of, where a later one has: a new school's table says what its symbols stand for. */
const emptyPeriods = (values: GridValue[], place: Place): string[] => {
  const periods = [...Map.groupBy(values, (one) => one.address.period)]
    .map(([period, own]) => ({ period, isEmpty: own.every((one) => one.origin === 'none') }))
    .toSorted((a, b) => periodOrder(a.period) - periodOrder(b.period))
  const first = periods.findIndex(({ isEmpty }) => !isEmpty)
  const names = periods.slice(0, Math.max(first, 0)).map(({ period }) => periodLabel(period, place))
  const last = names.pop()
  if (last === undefined) return []
  const words = resultWords(place.language)
  return [words.noneFor(names.length > 0 ? `${names.join(', ')} ${words.and} ${last}` : last)]
}

/** All that stands under a table of results: symbols, definitions, sources, and whose figures win. */
export const tableNotes = (values: GridValue[], grid: Grid, place: Place): Inline[][] => [
  ...valueLegend(
    values.map(({ value }) => value),
    place,
    limitOf(values, place, grid),
  ),
  ...emptyPeriods(values, place).map(text),
  ...(grid.definitions ? definitionNotes(values, grid, resultWords(place.language)) : []).map(text),
  ...sourceNotes(values, grid, place).map(text),
  ...(values.some((one) => one.overrides && one.value.kind !== 'suppressed')
    ? [text(resultWords(place.language).ownWins)]
    : []),
]

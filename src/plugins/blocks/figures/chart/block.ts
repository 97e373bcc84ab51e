import { blockWords, defineBlock, label, problem, valueLegend } from '#blocks/kit/index.ts'
import { answerOf, number, table } from '#document/answer/answer.ts'
import type { MeasureFact, Needs, Scope } from '#document/input/needs.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import { chartFigure } from './chartFigure.ts'
import { type ChartConfig, chartConfig, valuesOf } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { measureData, periodsOf } from './measureData.ts'
import { ownData } from './ownData.ts'
import { picture } from './picture.ts'
import { chartFaults, chartWords } from './words.ts'

/** Whose figures are drawn, and with whose they are compared. */
const scopesOf = (config: ChartConfig): Scope[] => [
  ...new Set([...(config.scopes as Scope[]), ...config.comparisons.flatMap(({ scope }) => scope ?? [])]),
]

/**
 * Bars or lines with the data beside. `{ kind: 'bars'|'lines', caption, alt, source: 'measures'|'own', unit, decimals,
 * height: 'small'|'normal'|'tall', direction: 'auto'|'upright'|'lying', min, max, sharedAxis: 'none'|'section'|'document',
 * target, targetLabel, comparisons: [{ label, value, scope }], showData, showNotes }`; `source: 'measures'` `{ measures, groups,
 * periods: [{ term, yearOffset }], scopes: ['unit'|'area'|'municipality'|'key:…'], seriesBy, categoriesBy, panelsBy:
 * 'period'|'group'|'measure'|'scope' }`;
 * `source: 'own'` `{ series: [{ key?, label }], categories: [{ key?, label, values: ['87,5', '..'] }], answered }`.
 * Answer (own and `answered`): `{ cells: { [categoryKey]: { [seriesKey]: MeasuredValue } } }`.
 */
export default defineBlock({
  slug: 'chart',
  labels: { singular: label('Diagram', 'Chart'), plural: label('Diagram', 'Charts') },
  description: label(
    'Staplar eller linjer av statistik eller egna tal, med talen i en tabell bredvid.',
    'Bars or lines from statistics or figures of your own, with the figures in a table beside.',
  ),
  category: 'figure',
  rank: 1,
  picture,
  fields,
  config: chartConfig,
  words: chartWords,
  needs: (config, place): Needs =>
    config.source === 'measures' && config.measures.length > 0
      ? {
          measures: {
            kind: 'measures',
            measures: config.measures,
            groups: config.groups,
            periods: periodsOf(config, place.schoolYear),
            scopes: scopesOf(config),
          },
        }
      : {},
  answer: (config, _, place, plain) =>
    config.source === 'own' && config.answered && config.series.length > 0 && config.categories.length > 0
      ? answerOf({
          cells: table({
            label: plain(config.caption) || blockWords(place.language).chartFigures,
            rowHeading: '',
            columns: Object.fromEntries(
              config.series.map(({ key, label }) => [
                key,
                number({
                  label: plain(label),
                  decimals: config.decimals,
                  ...(config.unit ? { unit: config.unit } : {}),
                }),
              ]),
            ),
            rows: config.categories.map(({ key, label }) => ({ key, label: plain(label) })),
          }),
        })
      : undefined,
  compose: ({ config, answer, data, origin, place, rich, plain }) => {
    const own = config.source === 'own' ? ownData(config, answer?.cells ?? {}, { origin, place, plain }) : undefined
    const found = own ?? measureData(config, (data.measures ?? []) as MeasureFact[], place, plain)
    const problems = (own?.unreadable ?? []).map((typed) =>
      problem(origin, 'NOT_A_NUMBER', chartFaults.noNumber(typed)[place.language]),
    )
    if (found.categories.length === 0 || found.series.length === 0)
      return [problem(origin, 'EMPTY_CHART', chartFaults.empty[place.language])]
    if (valuesOf(found).every(({ kind }) => kind !== 'number'))
      return [
        ...problems,
        paragraph(
          origin,
          [
            ...(config.caption ? [...rich(config.caption), ...text(' – ')] : []),
            ...text(blockWords(place.language).noFigures),
            // Missing says itself; why there is none otherwise (suppressed) must be told.
            ...valueLegend(
              valuesOf(found).filter(({ kind }) => kind !== 'missing'),
              place,
            ).flatMap((line) => [...text(' '), ...line]),
          ],
          'muted',
        ),
      ]
    return [
      ...problems,
      chartFigure(config, found, origin, {
        caption: rich(config.caption),
        alt: plain(config.alt),
        targetLabel: plain(config.targetLabel),
        place,
      }),
    ]
  },
  fixture,
})

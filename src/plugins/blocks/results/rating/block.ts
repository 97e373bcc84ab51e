import { blockWords, defineBlock, designerNodes, label, missingScale, problem, scaleOf } from '#blocks/kit/index.ts'
import type { Needs } from '#document/input/needs.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { ratingAnswer } from './answer.ts'
import { type RatingConfig, ratingConfig, yearsBack } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { type RatingContext, ratingTable, type YearMeans } from './ratingTable.ts'
import { roleMeans } from './roleMeans.ts'
import { ratingFaults, ratingWords } from './words.ts'

/**
 * Self-assessment: criteria by roles on a numeric scale. `{ caption, intro, criteriaHeading, criteria: [{ key?, label,
 * note }], roles: [{ key?, label, note }], scale, entry: 'respondents'|'means', required, decimals, showMean,
 * meanLabel, printAs: 'number'|'level', showLegend, showLastYear, trendYears: 0–6, numbered }`. Means are exact and rounded half to even when printed.
 * Answer: respondents `{ respondents: { order, items: { [key]: { role: roleKey, 'c-<criterionKey>': levelKey } } } }`;
 * means `{ means: { [criterionKey]: { [roleKey]: MeasuredValue } } }`. Earlier years are read in either shape.
 */
export default defineBlock({
  slug: 'rating',
  labels: { singular: label('Skattning', 'Rating'), plural: label('Skattningar', 'Ratings') },
  description: label(
    'Självskattning mot kriterier, en kolumn per roll, med genomsnitt, förra året och trend.',
    'Self-assessment against criteria, a column per role, with means, last year and trend.',
  ),
  category: 'results',
  rank: 5,
  picture,
  fields,
  config: ratingConfig,
  words: ratingWords,
  needs: (config, place): Needs =>
    Object.fromEntries(
      yearsBack(config).map((years) => [
        `back${years}`,
        { kind: 'otherAnswer', blockKey: place.instanceKey, yearsBack: years },
      ]),
    ),
  answer: (config, _, place, plain) =>
    config.criteria.length > 0 && config.roles.length > 0 ? ratingAnswer(config, place, plain) : undefined,
  compose: ({ config, answer, data, origin, place, rich, plain }) => {
    if (config.criteria.length === 0 || config.roles.length === 0)
      return [problem(origin, 'EMPTY_TABLE', ratingFaults.empty[place.language])]
    const scale = scaleOf(config.scale, place)
    const of = (value: unknown) =>
      Object.fromEntries(config.roles.map(({ key }) => [key, roleMeans(config, key, scale, value)]))
    const current: YearMeans = { schoolYear: place.schoolYear, roles: of(answer) }
    const earlier = yearsBack(config).map((years): YearMeans => {
      const found = data[`back${years}`] as { answer: unknown } | undefined
      return { schoolYear: place.schoolYear - years, roles: of(found?.answer) }
    })
    const outside = Object.values(current.roles).flatMap((means) => means.outside)
    const context = { origin, place, rich, plain }
    const [last] = earlier
    const isFirst = config.showLastYear && last !== undefined && !isAnswered(last)
    const shown = config.showLastYear && last && !isFirst ? [last, current] : [current]
    return [
      ...(scale || config.entry === 'means'
        ? []
        : [problem(origin, 'UNKNOWN_SCALE', missingScale(config.scale, place))]),
      ...(outside.length > 0 && scale
        ? [problem(origin, 'NOT_IN_SCALE', ratingFaults.outside([...new Set(outside)])[place.language])]
        : []),
      ...designerNodes(origin, config.intro, rich),
      ratingTable(config, shown, scale, context, isFirst ? last : undefined),
      ...(config.trendYears > 0 ? trends(config, [...earlier].reverse().concat(current), context) : []),
    ]
  },
  fixture,
})

const isAnswered = ({ roles }: YearMeans): boolean =>
  Object.values(roles).some(({ criteria }) => Object.values(criteria).some(({ kind }) => kind !== 'missing'))

/** A small line per role that has at least two years to compare; where none has, the first year says so. */
const trends = (
  config: RatingConfig,
  years: YearMeans[],
  { origin, place, rich, plain }: RatingContext,
): DocumentNode[] => {
  const drawn = config.roles.flatMap((role): DocumentNode[] => {
    const values = years.map((year) => year.roles[role.key]?.overall ?? { kind: 'missing' as const })
    if (values.filter(({ kind }) => kind === 'number').length < 2) return []
    const words = blockWords(place.language)
    const labels = years.map(({ schoolYear }) => formatSchoolYear(schoolYear, place.vocabulary.notation.schoolYear))
    return [
      {
        type: 'figure',
        origin,
        caption: [...rich(config.meanLabel), ...text(', '), ...rich(role.label)],
        alt: `${plain(config.meanLabel)}, ${plain(role.label)}: ${words.trendOver(labels[0] ?? '', labels.at(-1) ?? '')}.`,
        drawing: { kind: 'trend', decimals: config.decimals, labels, values },
      },
    ]
  })
  return drawn.length > 0 || years.every((year) => !isAnswered(year))
    ? drawn
    : [paragraph(origin, text(blockWords(place.language).noTrend), 'muted')]
}

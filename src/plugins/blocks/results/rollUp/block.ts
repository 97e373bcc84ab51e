import { blockWords, defineBlock, designerNodes, label, noneChosen, periodKey, problem } from '#blocks/kit/index.ts'
import type { FormModel } from '#document/answer/form.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import type { AnswerBelowFact, AskedFact, MeasureBelowFact, Needs } from '#document/input/needs.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { answerFigures } from './answerFigures.ts'
import { answerTable, quoteNodes } from './answerNodes.ts'
import { type RollUpConfig, rollUpConfig, type UnitFigure } from './config.ts'
import { distributionNode } from './distributionNode.ts'
import { fields } from './fields.ts'
import { figureNodes, type RollUpContext } from './figures.ts'
import { fixture } from './fixture.ts'
import { formIn, foundAnswers } from './foundAnswers.ts'
import { markedNodes } from './markedNodes.ts'
import { missingNode } from './missingNode.ts'
import { picture } from './picture.ts'
import { rollUpFaults } from './words.ts'

/**
 * Gathers all units below the document's own. `{ caption, intro, source: 'answers'|'measure', areas: [keys],
 * schoolForms: [keys], grades: ['3'], show, showMissing, sortBy: 'name'|'value', showMean, showN, showChart, chartMax, chartAlt, decimals, unit,
 * numbered }`; `source: 'answers'` `{ sourceKey, field, yearOffset, show: 'quotes'|'marked'|'table'|'distribution'|'figures',
 * themes: [names], showUnits, options: [{ key, label }], scale }`, `source: 'measure'` `{ measure, group, term, yearOffset }`.
 * Means are weighted by n; where an n is missing they are not, and say so. Suppressed stays suppressed.
 */
export default defineBlock({
  slug: 'rollUp',
  labels: { singular: label('Sammanställning', 'Roll-up'), plural: label('Sammanställningar', 'Roll-ups') },
  description: label(
    'Svar eller värden från alla enheter under den egna: citat, tabell, fördelning eller diagram.',
    'Answers or figures of all units below: quotes, table, distribution or chart.',
  ),
  category: 'results',
  rank: 6,
  picture,
  fields,
  config: rollUpConfig,
  needs: (config, place): Needs => {
    const { areas, schoolForms, sourceKey, measure, group } = config
    const grades = config.grades.map(Number).filter(Number.isInteger)
    const which = {
      ...(areas.length > 0 ? { areas } : {}),
      ...(schoolForms.length > 0 ? { schoolForms } : {}),
      ...(grades.length > 0 ? { grades } : {}),
    }
    if (config.source === 'measure')
      return measure
        ? { measures: { kind: 'measuresBelow', measure, group, period: periodKey(place.schoolYear, config), ...which } }
        : {}
    return sourceKey
      ? {
          asked: { kind: 'asked', blockKey: sourceKey },
          answers: {
            kind: 'answersBelow',
            blockKey: sourceKey,
            schoolYear: place.schoolYear + config.yearOffset,
            ...(config.show === 'marked' ? { marked: true } : {}),
            ...which,
          },
        }
      : {}
  },
  compose: ({ config, data, origin, place, rich, plain }) => {
    const context = { origin, place, rich, plain }
    const intro = designerNodes(origin, config.intro, rich)
    if (config.source === 'measure' ? !config.measure : !config.sourceKey)
      return [problem(origin, 'NO_SOURCE', rollUpFaults.noSource[place.language])]
    if (config.source === 'answers' && (data.asked as AskedFact | undefined)?.gone)
      return [...intro, paragraph(origin, text(blockWords(place.language).sourceNotSent), 'muted')]
    const measures = (data.measures ?? []) as MeasureBelowFact[]
    const answers = (data.answers ?? []) as AnswerBelowFact[]
    if (measures.length + answers.length === 0)
      return [...intro, paragraph(origin, text(blockWords(place.language).noUnits), 'muted')]
    return [
      ...intro,
      ...(config.source === 'measure'
        ? measured(config, measures, context)
        : answered(config, answers, formIn(data), context)),
    ]
  },
  fixture,
})

const measured = (config: RollUpConfig, facts: MeasureBelowFact[], context: RollUpContext): DocumentNode[] => {
  const definition = context.place.vocabulary.measures.find(({ key }) => key === config.measure)
  const figures = facts.map(
    (fact): UnitFigure => ({
      key: fact.unitKey,
      name: fact.unitName,
      ...(fact.areaName ? { areaName: fact.areaName } : {}),
      ...(fact.url ? { url: fact.url } : {}),
      value: fact.n === undefined || fact.value.kind !== 'number' ? fact.value : withN(fact.value, fact.n),
    }),
  )
  const format = { decimals: definition?.decimals ?? config.decimals, unit: config.unit || definition?.unit || '' }
  return figureNodes(config, figures, format, context)
}
const withN = (value: MeasuredValue & { kind: 'number' }, n: number): MeasuredValue => ({ ...value, n: value.n ?? n })

/** An earlier year by its name: of that one nobody waits for more answers. */
const earlierYear = ({ yearOffset }: RollUpConfig, { schoolYear, vocabulary }: Place): string | undefined =>
  yearOffset < 0 ? formatSchoolYear(schoolYear + yearOffset, vocabulary.notation.schoolYear) : undefined

const answered = (
  config: RollUpConfig,
  facts: AnswerBelowFact[],
  form: FormModel | undefined,
  context: RollUpContext,
): DocumentNode[] => {
  if (config.show === 'marked') return markedNodes(config, facts, context)
  const { place } = context
  const found = foundAnswers(facts, { config, form, place })
  const all =
    config.onlyMode === 'all' ? found : foundAnswers(facts, { config: { ...config, onlyMode: 'all' }, form, place })
  const year = earlierYear(config, context.place)
  const silent = config.showMissing ? missingNode(facts, all, context, year) : []
  if (config.show === 'figures') {
    const format = { decimals: config.decimals, unit: config.unit }
    return withSilent(figureNodes(config, answerFigures(config, facts, context.place), format, context), silent)
  }
  if (found.length === 0) {
    const { origin } = context
    const { noAnswers, nobodyIn } = blockWords(place.language)
    return [
      paragraph(
        origin,
        text(all.length > 0 ? noneChosen(place.language) : year === undefined ? noAnswers : nobodyIn(year)),
        'muted',
      ),
      ...silent,
    ]
  }
  if (config.show === 'table') return [answerTable(config, found, form, context), ...silent]
  if (config.show === 'distribution') return withSilent([distributionNode(config, found, form, context)], silent)
  return [...quoteNodes(config, found, form, context), ...silent]
}

/** Beside a chart, who is silent stands under its figures; else after the nodes. */
const withSilent = (nodes: DocumentNode[], silent: DocumentNode[]): DocumentNode[] => {
  const [node] = nodes
  if (node?.type !== 'figure' || !node.data || nodes.length > 1) return [...nodes, ...silent]
  const phrases = silent.flatMap((one) => (one.type === 'paragraph' ? [one.inlines] : []))
  return [{ ...node, data: { ...node.data, notes: [...(node.data.notes ?? []), ...phrases] } }]
}

import {
  answerableOf,
  answerProblems,
  asNodes,
  blockWords,
  defineBlock,
  designerNodes,
  fieldByPath,
  label,
  noneChosen,
  printAnswer,
  printAsked,
  problem,
} from '#blocks/kit/index.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import { keysSeenFrom } from '#document/input/instanceKeys.ts'
import type { AskedFact, Needs } from '#document/input/needs.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { answerViewConfig } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { nothing, sourceLine, sourceOf } from './source.ts'
import type { View, ViewContext } from './View.ts'
import { viewAnswer } from './viewAnswer.ts'
import { viewList } from './viewList.ts'
import { isGone, isNotSent, viewOf } from './viewOf.ts'
import { type ViewAnswers, viewTable } from './viewTable.ts'
import { answerViewFaults, answerViewWords } from './words.ts'

/**
 * Shows what another block was answered: in this document, an earlier year's, or another unit's that is handed in.
 * `{ caption, intro, sourceKey, from: 'document'|'earlier'|'other', yearsBack, scope: 'municipality'|'area'|'key:…',
 * field, columns: [{ key?, label, shows, fill: 'shown'|'answer', <answer type> }], rowNames: [{ key, label }],
 * itemLabel, print: 'table'|'list', numbered, whenEmpty: 'say'|'omit', showSource }`. A shown column takes `shows` (or its own key) from each record or row;
 * an answered one is filled in here, under the key the record has there. Without columns the whole answer is printed.
 * Answer: `{ rows: { [recordKey]: { [columnKey]: value } } }`.
 */
export default defineBlock({
  slug: 'answerView',
  labels: {
    singular: label('Svar från annat block', "Another block's answer"),
    plural: label('Svar från andra block', "Other blocks' answers"),
  },
  description: label(
    'Visar poster eller svar från ett annat block, i år, tidigare eller ur en annan enhets dokument, och kan fråga vidare om var och en.',
    "Shows another block's records or answers, this year, earlier or from another unit's document, and may ask further about each.",
  ),
  category: 'question',
  rank: 4,
  picture,
  fields,
  config: answerViewConfig,
  words: answerViewWords,
  needs: (config): Needs => {
    if (!config.sourceKey) return {}
    const { sourceKey: blockKey, yearsBack, scope } = config
    const asked = { kind: 'asked' as const, blockKey }
    if (config.from === 'earlier') return { asked, earlier: { kind: 'otherAnswer', blockKey, yearsBack } }
    if (config.from === 'other') return { asked, other: { kind: 'otherAnswer', blockKey, yearsBack: 0, scope } }
    return { asked, source: { kind: 'answer', blockKey } }
  },
  answer: (config, data, place, plain) => viewAnswer(viewOf(config, data, place), data, place, plain),
  compose: ({ config, answer, data, origin, place, rich, plain }) => {
    const context = { origin, place, rich, plain }
    const intro = [
      ...answerProblems(
        config.columns.filter(({ fill }) => fill === 'answer'),
        origin,
        place,
      ),
      ...designerNodes(origin, config.intro, rich),
    ]
    if (!config.sourceKey) return [problem(origin, 'NO_SOURCE', answerViewFaults.noSource[place.language])]
    if (isGone(config, data)) return [problem(origin, 'GONE_SOURCE', blockWords(place.language).goneSource, 'error')]
    if (config.from !== 'document' && isNotSent(data))
      return [...intro, paragraph(origin, text(blockWords(place.language).sourceNotSent), 'muted')]
    const view = viewOf(config, data, place)
    const from = sourceLine(config, data, context)
    const answers = (answer?.rows ?? {}) as ViewAnswers
    const isSilent =
      Object.keys(answers).length === 0 &&
      (view.all.length === 0 ? isEmpty(sourceOf(config, data)) : view.rows.length === 0)
    if (config.whenEmpty === 'omit' && isSilent) return []
    const { rows, all } = view
    const print = (given: unknown) => printAsked(view.form, config.field, given, context)
    if (config.columns.length === 0 || (all.length === 0 && Object.keys(answers).length === 0)) {
      const whole =
        config.onlyMode === 'all' ? wholeNodes(view, data, context, print) : chosenNodes(view, context, print)
      return [...intro, ...(whole.length > 0 ? whole : [nothing(config, data, context)]), ...from]
    }
    const none = rows.length === 0 && all.length > 0
    if (none) return [...intro, paragraph(origin, text(noneChosen(place.language)), 'muted'), ...from]
    if (config.print === 'list') return [...intro, viewList(view, context), ...from]
    return [...intro, viewTable(view, answers, context), ...from]
  },
  fixture,
})

type Print = (answer: unknown) => DocumentNode[]
/** The whole answer; of a block that is repeated each, under what it is repeated for. */
const wholeNodes = (
  { config, all }: View,
  data: Record<string, unknown>,
  { origin, place }: ViewContext,
  print: Print,
) => {
  const { instances = [] } = (data.asked ?? {}) as Partial<AskedFact>
  if (!all.some(({ item }) => item !== undefined)) return print(sourceOf(config, data))
  const near = keysSeenFrom(place.instanceKey, config.sourceKey)
  return instances
    .filter(({ instanceKey }) => !near.includes(instanceKey))
    .flatMap(({ item = '', answer }) => {
      const nodes = print(answer)
      return nodes.length > 0 ? [paragraph(origin, text(item), 'label'), ...nodes] : []
    })
}
/** The records that are chosen, of an answer that is shown as it stands. */
const chosenNodes = ({ form, config, rows, all }: View, { origin, place, plain }: ViewContext, print: Print) => {
  if (all.length > 0 && rows.length === 0) return [paragraph(origin, text(noneChosen(place.language)), 'muted')]
  const field = fieldByPath(form, config.field)
  if (field?.widget !== 'records') return rows.flatMap(({ values }) => print(values))
  const item = answerableOf('records', field, place)
  const order = rows.map(({ key }) => key)
  const items = Object.fromEntries(rows.map(({ key, values }) => [key, values]))
  return item ? asNodes(printAnswer(item, { order, items }, { origin, place, plain }), origin) : []
}

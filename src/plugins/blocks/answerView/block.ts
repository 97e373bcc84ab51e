import { answerOf, table } from '../../../document/answer.ts'
import type { Need, NeedResult, Needs } from '../../../document/needs.ts'
import { list, paragraph, text } from '../../../document/nodes.ts'
import { formatSchoolYear } from '../../../document/swedish.ts'
import type { DocumentNode } from '../../../document/tree.ts'
import { defineBlock } from '../defineBlock.ts'
import { answerField } from '../fields/answerField.ts'
import { answerProblems } from '../fields/answerProblems.ts'
import { designerNodes } from '../fields/designerText.ts'
import { label } from '../fields/label.ts'
import { pickAnswer } from '../fields/pickAnswer.ts'
import { asNodes, printAnswer } from '../fields/printAnswer.ts'
import { asItem, printUnknown } from '../fields/printUnknown.ts'
import { problem } from '../fields/problem.ts'
import { blockWords } from '../fields/words.ts'
import { scopeName } from '../results/scopes.ts'
import { unitLink } from '../rollUp/unitLink.ts'
import { type AnswerViewConfig, answerViewConfig } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { rowName, shownValue, sourceRows } from './sourceRows.ts'
import { type ViewAnswers, type ViewContext, viewTable } from './viewTable.ts'
import { answerViewWords } from './words.ts'

/**
 * Shows what another block was answered: in this document, an earlier year's, or another unit's that is handed in.
 * `{ caption, intro, sourceKey, from: 'document'|'earlier'|'other', yearsBack, scope: 'municipality'|'area'|'key:…', field, columns: [{ key?, label, shows, fill: 'shown'|'answer', <answer type> }],
 * rowNames: [{ key, label }], itemLabel, print: 'table'|'list', numbered }`. A shown column takes `shows` (or its own
 * key) from each record or row; an answered one is filled in here, under the key the record has there.
 * Without columns the whole answer is printed. Answer: `{ rows: { [recordKey]: { [columnKey]: value } } }`.
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
    if (config.from === 'earlier') return { earlier: { kind: 'otherAnswer', blockKey, yearsBack } }
    if (config.from === 'other') return { other: { kind: 'otherAnswer', blockKey, yearsBack: 0, scope } }
    return { source: { kind: 'answer', blockKey } }
  },
  answer: (config, data, place, plain) => {
    const asked = config.columns.filter(({ fill }) => fill === 'answer')
    if (asked.length === 0) return undefined
    const shown = config.columns.filter(({ fill }) => fill === 'shown')
    const context = { origin: { blockKey: place.instanceKey }, place, plain }
    const rows = sourceRows(config, sourceOf(config, data))
    return answerOf({
      rows: table({
        label: plain(config.caption) || plain(config.itemLabel),
        rowHeading: plain(shown[0]?.label ?? config.itemLabel),
        columns: Object.fromEntries(
          [...shown.slice(1), ...asked].map((column) => [column.key, answerField(column, place, plain)]),
        ),
        rows: rows.map((row, index) => ({ key: row.key, label: rowName(config, row, index, context) })),
        given: Object.fromEntries(
          rows.map((row) => [
            row.key,
            Object.fromEntries(
              shown.slice(1).map((column) => [column.key, { text: asPlain(column, shownValue(column, row), context) }]),
            ),
          ]),
        ),
      }),
    })
  },
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
    if (!config.sourceKey)
      return [
        problem(
          origin,
          'NO_SOURCE',
          'Blocket visar svar från ett annat block, men inget är valt. Ange blockets nyckel i mallen.',
        ),
      ]
    const source = sourceOf(config, data)
    const from = sourceLine(config, data, context)
    const answers = (answer?.rows ?? {}) as ViewAnswers
    const rows = sourceRows(config, source)
    if (config.columns.length === 0 || (rows.length === 0 && Object.keys(answers).length === 0)) {
      const whole =
        config.columns.length === 0 || rows.length === 0
          ? printUnknown(origin, pickAnswer(source, config.field), place.language)
          : []
      return [...intro, ...(whole.length > 0 ? whole : [nothing(config, context)]), ...from]
    }
    if (config.print === 'list') return [...intro, viewList(config, rows, context), ...from]
    return [...intro, viewTable(config, rows, answers, context), ...from]
  },
  fixture,
})

type OtherAnswer = NeedResult<Extract<Need, { kind: 'otherAnswer' }>>
const sourceOf = (config: AnswerViewConfig, data: Record<string, unknown>): unknown =>
  config.from === 'document' ? data.source : (data[config.from] as OtherAnswer)?.answer

/** Another unit's words are never printed without saying whose they are. */
const sourceLine = (config: AnswerViewConfig, data: Record<string, unknown>, { origin, place }: ViewContext) => {
  const other = config.from === 'other' ? (data.other as OtherAnswer) : undefined
  if (!other) return []
  const link = unitLink({ name: other.title, ...(other.url ? { url: other.url } : {}) })
  return [paragraph(origin, [...text(`${blockWords(place.language).source}: `), ...link], 'muted')]
}

const nothing = (config: AnswerViewConfig, { origin, place }: ViewContext): DocumentNode => {
  const words = blockWords(place.language)
  const year = formatSchoolYear(place.schoolYear - config.yearsBack, place.vocabulary.notation.schoolYear)
  const said = {
    document: words.noSource,
    earlier: words.noLastYear(year),
    other: words.notHandedIn(scopeName(config.scope, [], place)),
  }
  return paragraph(origin, text(said[config.from]), 'muted')
}

const asPlain = (...args: Parameters<typeof printAnswer>): string => {
  const words = (nodes: DocumentNode[]): string =>
    nodes
      .flatMap((node) =>
        node.type === 'paragraph'
          ? node.inlines
              .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'tag' ? inline.label : '\n'))
              .join('')
          : node.type === 'list'
            ? node.items.map((item) => words([paragraph(node.origin, item.inlines), ...(item.children ?? [])]))
            : [],
      )
      .join('\n')
  return words(asNodes(printAnswer(...args), args[2].origin))
}

const viewList = (
  config: AnswerViewConfig,
  rows: ReturnType<typeof sourceRows>,
  context: ViewContext,
): DocumentNode => {
  const shown = config.columns.filter(({ fill }) => fill === 'shown')
  return list(
    context.origin,
    rows.map((row) => {
      const printed = shown.map((column) => printAnswer(column, shownValue(column, row), context))
      const filled = printed.filter(({ inlines }) => inlines.length > 0)
      const inlines = filled.flatMap((one, index) => [...(index > 0 ? text(' – ') : []), ...one.inlines])
      return asItem([paragraph(context.origin, inlines), ...printed.flatMap(({ children }) => children ?? [])])
    }),
  )
}

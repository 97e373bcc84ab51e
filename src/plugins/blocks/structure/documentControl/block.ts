import { z } from 'zod'
import {
  answerField,
  answerProblems,
  answerTypeShape,
  blockWords,
  defineBlock,
  designerCell,
  findColumn,
  keyedList,
  label,
  noteAfter,
  printOrGap,
  problem,
  setting,
  withKeys,
} from '#blocks/kit/index.ts'
import { answerOf, choice } from '#document/answer/answer.ts'
import type { Place } from '#document/input/input.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { rowIn } from './usualRows.ts'
import { documentControlFaults, documentControlWords } from './words.ts'

/**
 * Document control: which type of governing document this is, and who decided what when. `{ types: [names], marked,
 * typesHeading, answerType, caption, rows: [{ key?, label, value, note, fill: 'given'|'answer', <answer type> }] }`.
 * `marked` names one of `types`; with `answerType` the answerer marks it. Tokens in labels and values.
 * Answer: `{ 'document-type': typeKey, [rowKey]: value }`.
 */
const config = z.object({
  types: setting.names(),
  marked: setting.text(),
  typesHeading: setting.text(),
  answerType: setting.flag(),
  caption: setting.text(),
  rows: keyedList({
    ...answerTypeShape('shortText'),
    label: setting.text(),
    value: setting.text(),
    note: setting.text(),
    fill: setting.oneOf(['given', 'answer'], 'given'),
  }),
})
/** A fact that the decision did not have (a § or registry number) leaves no empty row behind. */
const isEmpty = ({ fill, value }: { fill: string; value: string }, plain: (text: string) => string) =>
  fill === 'given' && value.trim() !== '' && plain(value).trim() === ''
const rowsIn = ({ rows }: z.infer<typeof config>, { language }: Place) => rows.map((row) => rowIn(row, language))
const typeKey = 'document-type'
const typesOf = (types: string[]) => withKeys(types.map((name) => ({ key: undefined as unknown, label: name })))

export default defineBlock({
  slug: 'documentControl',
  labels: {
    singular: label('Dokumentuppgifter', 'Document control'),
    plural: label('Dokumentuppgifter', 'Document control'),
  },
  description: label(
    'Typ av styrdokument, beslut, ansvarig, revidering och uppföljning.',
    'Type of governing document, decision, person responsible, revision and follow-up.',
  ),
  category: 'structure',
  rank: 4,
  picture,
  fields,
  config,
  words: documentControlWords,
  answer: (config, _, place, plain) => {
    const rows = rowsIn(config, place).filter(({ fill }) => fill === 'answer')
    if (rows.length === 0 && !config.answerType) return undefined
    return answerOf({
      ...(config.answerType
        ? {
            [typeKey]: choice({
              label: plain(config.typesHeading),
              options: typesOf(config.types),
              required: true,
            }),
          }
        : {}),
      ...Object.fromEntries(rows.map((row) => [row.key, answerField(row, place, plain)])),
    })
  },
  compose: ({ config, answer, origin, place, rich, plain }) => {
    const types = typesOf(config.types)
    const answers = (answer ?? {}) as Record<string, unknown>
    const marked = config.answerType
      ? types.find(({ key }) => key === answers[typeKey])
      : config.marked
        ? findColumn(types, config.marked)
        : undefined
    const problems: DocumentNode[] =
      config.marked && !marked && !config.answerType
        ? [problem(origin, 'UNKNOWN_TYPE', documentControlFaults.unknownType(config.marked)[place.language])]
        : []
    const shown = rowsIn(config, place).filter((row) => !isEmpty(row, plain))
    const rows = shown.map((row) => ({
      key: row.key,
      cells: [
        { inlines: [...rich(row.label), ...noteAfter(row.note, rich)], header: 'row' as const },
        row.fill === 'given'
          ? designerCell(origin, row.value, rich)
          : printOrGap(row, answers[row.key], { origin: { ...origin, path: row.key }, place, plain }),
      ],
    }))
    if (types.length === 0 && rows.length === 0)
      return [problem(origin, 'EMPTY_TABLE', documentControlFaults.empty[place.language])]
    return [
      ...problems,
      ...answerProblems(
        rowsIn(config, place).filter(({ fill }) => fill === 'answer'),
        origin,
        place,
      ),
      ...(types.length > 0
        ? [
            paragraph(origin, rich(config.typesHeading), 'label'),
            {
              type: 'list' as const,
              origin,
              ordered: false,
              marker: 'none' as const,
              items: types.map((type) => ({
                inlines:
                  type.key === marked?.key
                    ? [
                        { type: 'text' as const, text: `☒ ${type.label} `, bold: true as const },
                        { type: 'tag' as const, label: blockWords(place.language).chosen, tone: 'highlight' as const },
                      ]
                    : text(`☐ ${type.label}`),
              })),
            },
          ]
        : []),
      ...(rows.length > 0
        ? [
            {
              type: 'table' as const,
              origin,
              caption: rich(config.caption),
              numbered: false,
              columns: [
                { key: 'label', weight: 2 },
                { key: 'value', weight: 5 },
              ],
              head: [],
              groups: [{ key: 'rows', rows }],
            },
          ]
        : []),
    ]
  },
  fixture,
})

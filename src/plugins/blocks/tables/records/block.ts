import {
  answerField,
  answerProblems,
  blockWords,
  defineBlock,
  designerNodes,
  label,
  placeCells,
  problem,
  sharedFaults,
} from '#blocks/kit/index.ts'
import { answerOf, records } from '#document/answer/answer.ts'
import { type RecordsValue, recordsConfig } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { recordNodes } from './recordNodes.ts'
import { recordRows } from './recordRows.ts'
import { recordsFaults, recordsWords } from './words.ts'

/**
 * A list of records with typed columns. Settings: `{ caption, intro, itemLabel, columns: [{ key?, label, note, width,
 * group, fill: 'answer'|'given', text, <answer type> }], preset: [{ key?, label, note, cells: [{ text, column }] }],
 * addRecords, addMax, atLeast, print: 'table'|'cards'|'matrix', headings, numbered, titleColumn, showLegend, newPages }`.
 * `matrix` is one table "label | answer" per record; `cards` label and text under each other. A status is a column of
 * type `degree` with `printLevels: 'all'` to print every level with the chosen one marked.
 * Answer: `{ records: { order, items: { [recordKey]: { [columnKey]: value } } } }`; presets keep their own keys.
 */
export default defineBlock({
  slug: 'records',
  labels: { singular: label('Poster', 'Records'), plural: label('Poster', 'Records') },
  description: label(
    'Flera poster med samma delar, till exempel insatser eller utvecklingsområden. Visas som tabell, kort eller en matris per post.',
    'Several records with the same parts, such as interventions. Shown as a table, cards or one form per record.',
  ),
  category: 'table',
  rank: 2,
  picture,
  fields,
  config: recordsConfig,
  words: recordsWords,
  answer: (config, _, place, plain) => {
    const answered = config.columns.filter(({ fill }) => fill === 'answer')
    if (answered.length === 0) return undefined
    const { rows } = placeCells(config.columns, config.preset)
    return answerOf({
      records: records({
        label: plain(config.caption) || plain(config.itemLabel),
        itemLabel: plain(config.itemLabel),
        required: config.atLeast > 0,
        fields: Object.fromEntries(answered.map((column) => [column.key, answerField(column, place, plain)])),
        preset: config.preset.map(({ key, label }, index) => ({
          key,
          label: plain(label) || `${plain(config.itemLabel)} ${index + 1}`,
          given: config.columns.flatMap((column) => {
            const placed = rows[index]?.get(column.key)
            const given = placed && 'cell' in placed ? placed.cell.text : column.fill === 'given' ? column.text : ''
            return given ? [{ label: plain(column.label), text: plain(given) }] : []
          }),
        })),
        ...(config.addRecords
          ? { add: { label: blockWords(place.language).add(plain(config.itemLabel)), max: config.addMax } }
          : {}),
      }),
    })
  },
  check: (config, answer, _data, place) => {
    const { records: value } = answer as RecordsValue
    const added = (value?.order ?? []).filter((key) => !config.preset.some((preset) => preset.key === key)).length
    const missing = config.atLeast - config.preset.length - added
    if (missing <= 0) return []
    return [
      {
        path: ['records'],
        code: 'TOO_FEW',
        severity: 'missing',
        message: sharedFaults.tooFew(config.itemLabel, config.atLeast, missing)[place.language],
      },
    ]
  },
  compose: ({ config, answer, origin, place, rich, plain }) => {
    const context = { origin, place, rich, plain }
    if (config.columns.length === 0) return [problem(origin, 'EMPTY_TABLE', recordsFaults.empty[place.language])]
    const unknown = placeCells(config.columns, config.preset).unknown
    return [
      ...designerNodes(origin, config.intro, rich),
      ...answerProblems(
        config.columns.filter(({ fill }) => fill === 'answer'),
        origin,
        place,
      ),
      ...unknown.map((name) => problem(origin, 'UNKNOWN_COLUMN', recordsFaults.unknownColumn(name)[place.language])),
      ...recordNodes(config, recordRows(config, answer as RecordsValue | undefined, context), context),
    ]
  },
  fixture,
})

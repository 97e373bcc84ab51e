import {
  blockWords,
  defineBlock,
  designerNodes,
  label,
  type PrintContext,
  problem,
  rowSetNeeds,
} from '#blocks/kit/index.ts'
import type { Needs } from '#document/input/needs.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import { tableAnswer } from './answer.ts'
import { columnProblems } from './columnProblems.ts'
import { type TableConfig, tableConfig } from './config.ts'
import { earlierNeeds } from './earlier.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { gridRows, type TableAnswer } from './grid.ts'
import { picture } from './picture.ts'
import { pupilFigures, pupilFindings } from './pupils.ts'
import { presetRows } from './rows.ts'
import { tableCells } from './tableCells.ts'
import { tableNode } from './tableNode.ts'
import { takenNeeds, takenProblems } from './taken.ts'
import { tableFaults, tableWords } from './words.ts'

/**
 * A table of the designer's own. Settings:
 * `{ caption, intro, numbered, rowLabels, rowHeading, rowsFrom: 'own'|'subjects'|'domains'|'groups'|'grades'|
 * 'schoolForms'|'goals'|'unitsBelow', columns: [{ key?, label, group, note, width, fill: 'answer'|'given'|'computed'|'earlier',
 * <answer type: see fields/answerType.ts>, operation: 'sum'|'mean'|'share'|'ratio'|'difference'|'target',
 * `ofTotal` the share of all rows; of: [column keys or headings], shows: column key or heading, yearsBack }], rows: [{ key?, label, labelSpan, group, note, cells: [{ text, column, colSpan,
 * rowSpan }], fill: 'own'|'computed', operation, of: [rows, `row | column`, or taken], within: [columns], type: 'column' or an answer type,
 * its settings }], taken: [{ label, sourceKey: another table, row, column }], pupils: 'none'|'rows'|'cells',
 * addRows, addLabel, addMax, totals: [{ label, operation: 'sum'|'mean' }], notes: [{ text }], showLegend }`.
 * A given cell stands in the next free column unless `column` names one; it also fills a cell of an answered column.
 * Answer: `{ cells: { [rowKey]: { [columnKey]: value } }, added: { order, items: { [key]: { 'row-label',
 * 'row-pupils', … } } }, pupils: { [rowKey]: { n or [columnKey] } } }`; the numbers of pupils are only to judge by.
 */
export default defineBlock({
  slug: 'table',
  labels: { singular: label('Tabell', 'Table'), plural: label('Tabeller', 'Tables') },
  description: label(
    'En tabell med egna kolumner och rader: given, ifylld av skolan, uträknad eller allt på en gång.',
    'A table with columns and rows of your own: given, filled in by the school, computed, or all at once.',
  ),
  category: 'table',
  rank: 1,
  picture,
  fields,
  config: tableConfig,
  words: tableWords,
  needs: (config, place): Needs => ({
    ...rowSetNeeds(config.rowsFrom, place),
    ...earlierNeeds(config, place),
    ...takenNeeds(config),
  }),
  answer: (config, data, place, plain) => tableAnswer(config, data, place, plain),
  check: (config, answer, _data, place) => pupilFindings(config, answer as TableAnswer, place),
  figures: (config, answer, _data, place) => pupilFigures(config, answer as TableAnswer, place),
  cells: ({ config, answer, data, origin, place, plain }) =>
    tableCells(config, presetRows(config, place, data), answer as TableAnswer | undefined, { origin, place, plain }),
  compose: ({ config, answer, data, origin, place, rich, plain }) => {
    const intro = designerNodes(origin, config.intro, rich)
    const preset = presetRows(config, place, data)
    const context = { origin, place, rich, plain }
    const rows = gridRows(config, preset, answer as TableAnswer | undefined, context)
    const problems = [...columnProblems(config, preset, context), ...takenProblems(config, data, context)]
    if (config.columns.length === 0 || rows.length === 0) return [...intro, ...problems, emptyTable(config, context)]
    return [...intro, ...problems, tableNode(config, preset, rows, context)]
  },
  fixture,
})

const emptyTable = (config: TableConfig, { origin, place }: PrintContext) => {
  if (config.columns.length === 0) return problem(origin, 'EMPTY_TABLE', tableFaults.noColumns[place.language])
  return config.addRows
    ? paragraph(origin, text(blockWords(place.language).emptyTable), 'muted')
    : problem(origin, 'EMPTY_TABLE', tableFaults.noRows[place.language])
}

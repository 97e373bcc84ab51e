import { answerField, blockWords, printAnswer } from '#blocks/kit/index.ts'
import { answerOf, number, records, shortText, table } from '#document/answer/answer.ts'
import type { Place } from '#document/input/input.ts'
import { inlineText } from '#document/text/variables.ts'
import { columnInRow } from './columnInRow.ts'
import { isComputedRow } from './computedRows.ts'
import type { TableConfig } from './config.ts'
import { shownColumn } from './earlier.ts'
import { countedColumns, everyCell, isCountedIn, pupilsKey, rowPupilsKey } from './pupils.ts'
import { presetRows, labelAt as rowLabel, rowLabelKey } from './rows.ts'
import { pupilWords } from './words.ts'

const isGiven = ({ fill }: TableConfig['columns'][number]) => fill === 'given' || fill === 'earlier'

/** Nothing to answer where every column is given or computed and no rows may be added. */
export const tableAnswer = (
  config: TableConfig,
  data: Record<string, unknown>,
  place: Place,
  plain: (text: string) => string,
) => {
  const words = blockWords(place.language)
  const preset = presetRows(config, place, data)
  const { earlier, missingYears } = preset
  // A row made of others is nobody's to answer.
  const asked = preset.rows.map((row, index) => ({ row, index })).filter(({ row }) => !isComputedRow(row))
  const rows = asked.map(({ row }) => row)
  const placement = { ...preset.placement, rows: asked.flatMap(({ index }) => preset.placement.rows[index] ?? []) }
  const answered = config.columns.filter((column) => column.fill === 'answer')
  if (answered.length === 0) return undefined
  const shown = config.columns.filter((column) => column.fill !== 'computed')
  const field = (column: (typeof shown)[number]) =>
    isGiven(column) ? shortText({ label: plain(column.label) }) : answerField(column, place, plain)
  const context = { origin: { blockKey: place.instanceKey }, place, plain }
  const earlierText = (column: (typeof shown)[number], rowKey: string) => {
    const of = shownColumn(config, column)
    return of ? inlineText(printAnswer(of, earlier(column, rowKey), context).inlines) : ''
  }
  const given = Object.fromEntries(
    rows.map((row, index) => [
      row.key,
      Object.fromEntries(
        shown.flatMap((column) => {
          const placed = placement.rows[index]?.get(column.key)
          const cell = placed && ('cell' in placed ? placed.cell : placed.covered)
          if (!cell && column.fill === 'earlier') return [[column.key, { text: earlierText(column, row.key) }]]
          return cell || isGiven(column) ? [[column.key, { text: plain(cell?.text ?? '') }]] : []
        }),
      ),
    ]),
  )
  const rowsAsked = rows.map((row, index) => ({
    key: row.key,
    label: row.fromSet ? row.label : plain(labelOf(config, rows, index, placement) || `${words.row} ${index + 1}`),
    ...(row.group ? { group: plain(row.group) } : {}),
  }))
  const counted = countedColumns(config)
  const title = plain(config.caption) || plain(config.rowHeading) || words.table
  return answerOf({
    ...(rows.length > 0
      ? {
          cells: table({
            label: title,
            ...(missingYears.length > 0 ? { help: missingYears.join(' ') } : {}),
            rowHeading: plain(config.rowHeading),
            columns: Object.fromEntries(shown.map((column) => [column.key, field(column)])),
            groups: Object.fromEntries(shown.filter(({ group }) => group).map(({ key, group }) => [key, plain(group)])),
            rows: rowsAsked,
            given,
            rowFields: Object.fromEntries(
              rows
                .filter(({ type }) => type !== 'column')
                .map((row) => [
                  row.key,
                  Object.fromEntries(
                    answered
                      .map((column) => ({ column, own: columnInRow(row, column) }))
                      .filter(({ column, own }) => own !== column)
                      .map(({ column, own }) => [column.key, answerField(own, place, plain)]),
                  ),
                ]),
            ),
          }),
        }
      : {}),
    ...(rows.length > 0 && counted.length > 0
      ? { [pupilsKey]: pupilsField(config, counted, rows, rowsAsked, place, plain) }
      : {}),
    ...(config.addRows
      ? {
          added: records({
            label: rows.length > 0 ? words.ownRows : title,
            itemLabel: plain(config.rowHeading) || words.row,
            fields: {
              ...(config.rowLabels
                ? { [rowLabelKey]: shortText({ label: plain(config.rowHeading) || words.heading }) }
                : {}),
              ...Object.fromEntries(answered.map((column) => [column.key, answerField(column, place, plain)])),
              ...(counted.length > 0 ? { [rowPupilsKey]: personsField(pupilWords.label[place.language], place) } : {}),
            },
            add: { label: plain(config.addLabel), max: config.addMax },
          }),
        }
      : {}),
  })
}

const personsField = (name: string, place: Place) =>
  number({ label: name, help: pupilWords.help[place.language], decimals: 0, min: '0' })

/** How many pupils each row's numbers are about, or each cell's. */
const pupilsField = (
  config: TableConfig,
  counted: TableConfig['columns'],
  all: TableConfig['rows'],
  asked: { key: string; label: string; group?: string }[],
  place: Place,
  plain: (text: string) => string,
) => {
  const persons = (name: string) => number({ label: name, decimals: 0, min: '0' })
  const countedIn = (key: string) => {
    const row = all.find((one) => one.key === key)
    return counted.filter((column) => isCountedIn(row, column))
  }
  const rows = asked.filter(({ key }) => countedIn(key).length > 0)
  const uncounted = (key: string) => counted.filter((column) => !countedIn(key).includes(column))
  return table({
    label: pupilWords.label[place.language],
    help: pupilWords.help[place.language],
    rowHeading: plain(config.rowHeading),
    columns:
      config.pupils === 'cells'
        ? Object.fromEntries(counted.map(({ key, label }) => [key, persons(plain(label))]))
        : { [everyCell]: persons(pupilWords.column[place.language]) },
    rows,
    ...(config.pupils === 'cells'
      ? {
          given: Object.fromEntries(
            rows.map(({ key }) => [
              key,
              Object.fromEntries(uncounted(key).map((column) => [column.key, { text: '–' }])),
            ]),
          ),
        }
      : {}),
  })
}

/** A row without a heading is known by what stands first in it. */
const labelOf = (
  config: TableConfig,
  rows: ReturnType<typeof presetRows>['rows'],
  index: number,
  placement: ReturnType<typeof presetRows>['placement'],
) => {
  const own = rowLabel(rows, index)
  if (own) return own
  const first = config.columns.map(({ key }) => placement.rows[index]?.get(key)).find((placed) => placed !== undefined)
  return (first && ('cell' in first ? first.cell : first.covered).text) ?? ''
}

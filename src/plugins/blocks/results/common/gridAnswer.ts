import { groupLabel } from '#blocks/kit/index.ts'
import { answerOf, longText, number, table } from '#document/answer/answer.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import { addressOf, cellsOf, type Grid, rangeOf } from './grid.ts'
import { extrasOf } from './gridExtras.ts'
import type { ResultSettings } from './resultSettings.ts'
import { resultWords } from './words.ts'

/** What a school answers in a table of results. Cells by row and column key; counts by group, in column `n`. */
export type GridAnswer = {
  cells?: Record<string, Record<string, MeasuredValue | undefined>>
  counts?: Record<string, { n?: MeasuredValue }>
  comment?: string
}
export type Plain = (text: string) => string

const answeredCells = (grid: Grid) => cellsOf(grid).filter((cell) => cell.answered)
export const hasAnswers = (grid: Grid): boolean => answeredCells(grid).length > 0
/** Groups whose number of pupils is asked for: those of the answered cells. */
export const answeredGroups = (grid: Grid): string[] => [
  ...new Set(answeredCells(grid).map((cell) => cell.address.group)),
]

const cellField = (grid: Grid, columnIndex: number, label: string) => {
  const column = grid.columns[columnIndex]!
  const measures = grid.rows.map((row) => grid.define(addressOf(row, column).measure))
  const ranges = measures.map(rangeOf)
  const units = new Set(measures.map((measure) => measure.unit))
  const alike = units.size === 1
  const [unit] = units
  return number({
    label,
    decimals: Math.max(0, ...measures.map((measure) => measure.decimals)),
    ...(alike ? { ...ranges[0], ...(unit ? { unit } : {}) } : {}),
  })
}

const numbersField = (grid: Grid, facts: MeasureFact[], settings: ResultSettings, place: Place, plain: Plain) =>
  table({
    label: plain(grid.caption),
    rowHeading: plain(grid.rowHeading),
    required: settings.required,
    columns: Object.fromEntries(
      grid.columns.map((column, index) => [column.key, cellField(grid, index, plain(column.label))]),
    ),
    groups: Object.fromEntries(
      grid.columns.flatMap((column) => (column.heading ? [[column.key, plain(column.heading)]] : [])),
    ),
    rows: grid.rows.map((row) => ({
      key: row.key,
      label: plain(row.label),
      ...(row.heading ? { group: plain(row.heading) } : {}),
    })),
    ...extrasOf(grid, facts, place),
  })

const countsField = (grid: Grid, place: Place, settings: ResultSettings) => {
  const words = resultWords(place.language)
  return table({
    label: settings.countLabel ?? grid.countLabel ?? words.counts,
    help: words.countsHelp,
    rowHeading: words.group,
    rows: answeredGroups(grid).map((group) => ({ key: group, label: groupLabel(place, group) })),
    columns: { n: number({ label: words.count, decimals: 0, min: '0' }) },
  })
}

/** The form of a table of results: its cells, the number of pupils behind them and a comment, as far as asked for. */
export const gridAnswer = (grid: Grid, facts: MeasureFact[], settings: ResultSettings, place: Place, plain: Plain) => {
  const asked = hasAnswers(grid)
  return answerOf({
    ...(asked ? { cells: numbersField(grid, facts, settings, place, plain) } : {}),
    ...(asked && settings.askCounts ? { counts: countsField(grid, place, settings) } : {}),
    ...(settings.comment
      ? { comment: longText({ label: plain(settings.commentLabel ?? resultWords(place.language).comment), rows: 4 }) }
      : {}),
  })
}

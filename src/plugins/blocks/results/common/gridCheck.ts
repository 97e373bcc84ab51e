import Big from 'big.js'
import { groupLabel, lowerFirst } from '#blocks/kit/index.ts'
import type { CheckFinding } from '#document/answer/form.ts'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import { formatDecimal } from '#document/text/swedish.ts'
import { cellsOf, type Grid, rangeOf } from './grid.ts'
import { answeredGroups, type GridAnswer, hasAnswers } from './gridAnswer.ts'
import type { ResultSettings } from './resultSettings.ts'
import { coverOf } from './spans.ts'
import { type GridValue, trueValues } from './trueValues.ts'
import { resultWords } from './words.ts'

const rowName = ({ row }: GridValue) => (row.heading ? `${row.heading}, ${row.label}` : row.label)

const missingCells = (values: GridValue[], { language }: Place): CheckFinding[] => {
  const words = resultWords(language)
  const unanswered = values.filter((one) => one.origin === 'none')
  if (unanswered.length === 0) return []
  const finding = (path: string[], message: string, short?: string): CheckFinding => ({
    path,
    code: 'REQUIRED',
    severity: 'missing',
    message,
    ...(short ? { short } : {}),
  })
  if (unanswered.length === values.length) return [finding(['cells'], words.emptyTable)]
  return [...Map.groupBy(unanswered, (one) => one.row.key).values()].map((cells) => {
    const [first] = cells as [GridValue, ...GridValue[]]
    const columns = cells.map((one) => words.quoted(one.column.label)).join(', ')
    return finding(
      ['cells', first.row.key, first.column.key],
      words.cell(rowName(first), columns) + words.noValue,
      words.noValueInRow,
    )
  })
}

/** Only where the cells of a column hold different units; otherwise the field itself carries its limits. */
const outOfRange = (values: GridValue[], grid: Grid, { language }: Place): CheckFinding[] => {
  const words = resultWords(language)
  const units = (one: GridValue) =>
    new Set(
      cellsOf(grid)
        .filter((cell) => cell.column.key === one.column.key)
        .map((cell) => grid.define(cell.address.measure).unit),
    ).size
  return values.flatMap((one): CheckFinding[] => {
    if (one.origin !== 'answer' || one.value.kind !== 'number' || units(one) === 1) return []
    const { min, max } = rangeOf(grid.define(one.address.measure))
    const value = new Big(one.value.value)
    if (value.gte(min) && (max === undefined || value.lte(max))) return []
    const short = words.outside(formatDecimal(one.value.value, undefined, language), min, max)
    const message = words.cell(rowName(one), words.quoted(one.column.label)) + short
    const path = ['cells', one.row.key, one.column.key]
    return [{ path, code: 'OUT_OF_RANGE', severity: 'implausible', message, short }]
  })
}

/** Without the number of pupils, the school's own figures stay out of the public version. */
const missingCounts = (values: GridValue[], grid: Grid, answer: GridAnswer | undefined, place: Place) =>
  answeredGroups(grid).flatMap((group): CheckFinding[] => {
    const untried = values.some(
      (one) =>
        one.origin === 'answer' && one.address.group === group && 'value' in one.value && one.value.n === undefined,
    )
    if (!untried || answer?.counts?.[group]?.n) return []
    return [
      {
        path: ['counts', group, 'n'],
        code: 'COUNT_MISSING',
        severity: 'missing',
        message: resultWords(place.language).noCount(lowerFirst(groupLabel(place, group))),
      },
    ]
  })

/** What a table of results lacks, and what in it cannot be right. Labels keep their tokens here. */
export const gridCheck = (
  grid: Grid,
  facts: MeasureFact[],
  answer: GridAnswer | undefined,
  settings: ResultSettings,
  place: Place,
): CheckFinding[] => {
  if (!hasAnswers(grid)) return []
  const cover = coverOf(grid, grid.rows)
  const values = trueValues(grid, facts, answer).filter((one) => one.answered && cover(one) !== 'covered')
  const asksCounts = settings.askCounts && !settings.publishUnknown && place.vocabulary.suppression.minN > 1
  return [
    ...(settings.required ? missingCells(values, place) : []),
    ...outOfRange(values, grid, place),
    ...(asksCounts ? missingCounts(values, grid, answer, place) : []),
  ]
}

import { type Placed, type PrintContext, scaleOf } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { parseSwedishNumber } from '#document/text/swedish.ts'
import { columnInRow } from './columnInRow.ts'
import { fillComputed, fillShares } from './computedColumns.ts'
import { fillComputedRows, isComputedRow } from './computedRows.ts'
import type { TableColumn, TableConfig } from './config.ts'
import { shownColumn } from './earlier.ts'
import type { GridRow, Stored } from './GridRow.ts'
import { type Preset, rowLabelKey } from './rows.ts'

export type TableAnswer = {
  cells?: Record<string, Stored | undefined>
  added?: { order: string[]; items: Record<string, Stored | undefined> }
  /** How many pupils the numbers are about, by row and column. */
  pupils?: Record<string, Stored | undefined>
}
/** The number in an answer: typed, or the value of a chosen level. */
const numberIn = (column: TableColumn, value: unknown, { place }: PrintContext): MeasuredValue | undefined => {
  if (column.type === 'degree' || column.type === 'rating') {
    const level = scaleOf(column.scale, place)?.levels.find(({ key }) => key === value)
    return level?.value === undefined ? undefined : { kind: 'number', value: String(level.value) }
  }
  return column.type === 'number' && typeof value === 'object' && value !== null && 'kind' in value
    ? (value as MeasuredValue)
    : undefined
}
/** A given number, typed or by a token (`{{measure:…}}`), so that it can be computed with. */
const givenValue = (text: string, { plain }: PrintContext): MeasuredValue | undefined => {
  const parsed = parseSwedishNumber(plain(text))
  return parsed.ok ? parsed.value : undefined
}

const withValues = (
  config: TableConfig,
  row: Omit<GridRow, 'values'>,
  { taken }: Preset,
  context: PrintContext,
): GridRow => {
  const values: GridRow['values'] = new Map()
  for (const column of config.columns) {
    const placed = row.placed.get(column.key)
    if (placed && 'covered' in placed) values.set(column.key, { kind: 'notApplicable' })
    else if (placed)
      values.set(column.key, column.type === 'number' ? givenValue(placed.cell.text, context) : undefined)
    else if (column.fill === 'answer')
      values.set(column.key, numberIn(columnInRow(row.preset?.row, column), row.answers[column.key], context))
    else if (column.fill === 'earlier') {
      const shown = shownColumn(config, column)
      values.set(column.key, shown && numberIn(shown, row.earlier[column.key], context))
    }
  }
  const made = { ...row, values }
  fillComputed({ config, taken }, values, made)
  return made
}

/** Preset rows in their order, then the rows the answerer added. */
export const gridRows = (
  config: TableConfig,
  preset: Preset,
  answer: TableAnswer | undefined,
  context: PrintContext,
): GridRow[] => {
  const made = preset.rows.map((row, index) => ({
    key: row.key,
    preset: { index, row },
    answers: answer?.cells?.[row.key] ?? {},
    earlier: Object.fromEntries(config.columns.map((column) => [column.key, preset.earlier(column, row.key)])),
    placed: preset.placement.rows[index] ?? new Map<string, Placed>(),
  }))
  const added = (answer?.added?.order ?? []).map((key) => {
    const answers = answer?.added?.items[key] ?? {}
    return { key, label: String(answers[rowLabelKey] ?? ''), answers, earlier: {}, placed: new Map<string, Placed>() }
  })
  const rows = [...made, ...added].map((row): GridRow => withValues(config, row, preset, context))
  fillShares(
    { config, taken: preset.taken },
    rows.filter((row) => !isComputedRow(row.preset?.row)),
  )
  fillComputedRows(config, rows, preset)
  return rows
}

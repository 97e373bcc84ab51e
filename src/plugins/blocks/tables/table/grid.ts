import { compute, findColumn, type Placed, type PrintContext, scaleOf } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { parseSwedishNumber } from '#document/text/swedish.ts'
import type { TableColumn, TableConfig } from './config.ts'
import { shownColumn } from './earlier.ts'
import { type Preset, rowLabelKey } from './rows.ts'

export type Stored = Record<string, unknown>
export type TableAnswer = {
  cells?: Record<string, Stored | undefined>
  added?: { order: string[]; items: Record<string, Stored | undefined> }
  /** How many pupils the numbers are about, by row and column. */
  pupils?: Record<string, Stored | undefined>
}
/** One row with its answers and the numbers found in it, which computed cells are made of. */
export type GridRow = {
  key: string
  preset?: { index: number; row: Preset['rows'][number] }
  label?: string
  answers: Stored
  /** Earlier years' answers, by the key of the column that shows them. */
  earlier: Stored
  placed: Map<string, Placed>
  values: Map<string, MeasuredValue | undefined>
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

/** Columns a computed one is made of; without names, every number column before it. */
export const operands = (config: TableConfig, column: TableColumn): TableColumn[] =>
  column.of.length > 0
    ? column.of.flatMap((name) => findColumn(config.columns, name) ?? [])
    : config.columns
        .slice(0, config.columns.indexOf(column))
        .filter((one) => (shownColumn(config, one) ?? one).type === 'number' && one.fill !== 'computed')

export const fillComputed = (config: TableConfig, values: GridRow['values']) => {
  for (const column of config.columns.filter(({ fill }) => fill === 'computed'))
    values.set(
      column.key,
      compute(
        column.operation,
        operands(config, column).map(({ key }) => values.get(key)),
      ),
    )
}

const rowValues = (
  config: TableConfig,
  row: Pick<GridRow, 'answers' | 'earlier' | 'placed'>,
  context: PrintContext,
) => {
  const values: GridRow['values'] = new Map()
  for (const column of config.columns) {
    const placed = row.placed.get(column.key)
    if (placed && 'covered' in placed) values.set(column.key, { kind: 'notApplicable' })
    else if (placed)
      values.set(column.key, column.type === 'number' ? givenValue(placed.cell.text, context) : undefined)
    else if (column.fill === 'answer') values.set(column.key, numberIn(column, row.answers[column.key], context))
    else if (column.fill === 'earlier') {
      const shown = shownColumn(config, column)
      values.set(column.key, shown && numberIn(shown, row.earlier[column.key], context))
    }
  }
  fillComputed(config, values)
  return values
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
  return [...made, ...added].map((row) => ({ ...row, values: rowValues(config, row, context) }))
}

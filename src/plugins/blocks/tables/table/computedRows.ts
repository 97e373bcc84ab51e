import { compute, findColumn, type Operation } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { isNumeric, isWithin } from './columnInRow.ts'
import { fillComputed, lineOf } from './computedColumns.ts'
import type { TableColumn, TableConfig } from './config.ts'
import type { GridRow } from './GridRow.ts'
import type { Preset, PresetRow } from './rows.ts'

export const isComputedRow = (row: Pick<PresetRow, 'fill'> | undefined): boolean => row?.fill === 'computed'

type Operand = { rowKey: string; column?: TableColumn }
/** `Barn`, a row, or `Barn | Antal`, one cell of it, each by key or heading. A heading may itself have such a line in it. */
export const operandOf = (config: TableConfig, rows: PresetRow[], name: string): Operand | undefined => {
  const row = findColumn(rows, name)
  if (row) return { rowKey: row.key }
  const at = name.lastIndexOf('|')
  const ofRow = at < 0 ? undefined : findColumn(rows, name.slice(0, at).trim())
  const column = ofRow && findColumn(config.columns, name.slice(at + 1).trim())
  return ofRow && column ? { rowKey: ofRow.key, column } : undefined
}

/** A sum or a difference of rows has its shares computed anew; of other reckonings a computed column takes its own values. */
const recomputes = (operation: Operation) => operation === 'sum' || operation === 'difference'

/**
 * Fills the rows that are made of others, in their order, so that one may be made of another; rounding, missing and
 * suppressed values as everywhere (`compute`).
 */
export const fillComputedRows = (config: TableConfig, rows: GridRow[], preset: Preset): void => {
  for (const [index, row] of rows.entries()) {
    const own = row.preset?.row
    if (!own || !isComputedRow(own)) continue
    const before = rows.slice(0, index).filter((one) => !isComputedRow(one.preset?.row))
    const valueAt = ({ rowKey, column }: Operand, here: TableColumn): MeasuredValue | undefined =>
      rows.find(({ key }) => key === rowKey)?.values.get((column ?? here).key)
    const operandsIn = (column: TableColumn) =>
      own.of.length === 0
        ? before.map((one) => one.values.get(column.key))
        : own.of.flatMap((name) => {
            const operand = operandOf(config, preset.rows, name)
            if (operand) return [valueAt(operand, column)]
            const taken = preset.taken(name, { row: lineOf(row), column })
            return taken ? [taken.value] : []
          })
    const within = config.columns.filter((column) => isReckonedIn(config, own, column, preset.rows))
    for (const column of within)
      if (!row.placed.has(column.key)) row.values.set(column.key, compute(own.operation, operandsIn(column)))
    row.reckoned = new Set(within.map(({ key }) => key))
    if (recomputes(own.operation)) fillComputed({ config, taken: preset.taken }, row.values, row)
  }
}

/** In columns of numbers; where rows are answered in types of their own, in those where all that it is made of are numbers. */
const isReckonedIn = (config: TableConfig, own: PresetRow, column: TableColumn, rows: PresetRow[]): boolean => {
  if (!isWithin(own, column)) return false
  const found = own.of.flatMap((name) => operandOf(config, rows, name) ?? [])
  const typed = rows.filter(({ key, type }) => type !== 'column' && found.some((one) => one.rowKey === key))
  if (typed.length === 0) return isNumeric(config, undefined, column)
  return found.every((one) => {
    const row = rows.find(({ key }) => key === one.rowKey)
    return isComputedRow(row) || isNumeric(config, row, one.column ?? column)
  })
}

import { compute, findColumn, type Operation } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { fillComputed, isNumeric } from './computedColumns.ts'
import type { TableColumn, TableConfig } from './config.ts'
import type { GridRow } from './GridRow.ts'
import type { PresetRow } from './rows.ts'

export const isComputedRow = (row: Pick<PresetRow, 'fill'> | undefined): boolean => row?.fill === 'computed'

type Operand = { rowKey: string; column?: TableColumn }
/** `Barn`, a row, or `Barn | Antal`, one cell of it. A heading may itself have such a line in it. */
export const operandOf = (config: TableConfig, rows: PresetRow[], name: string): Operand | undefined => {
  const row = findColumn(rows, name)
  if (row) return { rowKey: row.key }
  const at = name.lastIndexOf('|')
  const ofRow = at < 0 ? undefined : findColumn(rows, name.slice(0, at))
  const column = ofRow && findColumn(config.columns, name.slice(at + 1))
  return ofRow && column ? { rowKey: ofRow.key, column } : undefined
}

/** A sum or a difference of rows has its shares computed anew; of other reckonings a computed column takes its own values. */
const recomputes = (operation: Operation) => operation === 'sum' || operation === 'difference'

/**
 * Fills the rows that are made of others, in their order, so that one may be made of another; rounding, missing and
 * suppressed values as everywhere (`compute`).
 */
export const fillComputedRows = (config: TableConfig, rows: GridRow[], preset: PresetRow[]): void => {
  for (const [index, row] of rows.entries()) {
    const own = row.preset?.row
    if (!own || !isComputedRow(own)) continue
    const named = own.of.flatMap((name) => operandOf(config, preset, name) ?? [])
    const before = rows.slice(0, index).filter((one) => !isComputedRow(one.preset?.row))
    const operands: Operand[] = own.of.length > 0 ? named : before.map(({ key }) => ({ rowKey: key }))
    const valueAt = ({ rowKey, column }: Operand, here: TableColumn): MeasuredValue | undefined =>
      rows.find(({ key }) => key === rowKey)?.values.get((column ?? here).key)
    const within = config.columns.filter(
      (column) =>
        isNumeric(config)(column) && (own.within.length === 0 || own.within.some((name) => findColumn([column], name))),
    )
    for (const column of within)
      if (!row.placed.has(column.key))
        row.values.set(
          column.key,
          compute(
            own.operation,
            operands.map((operand) => valueAt(operand, column)),
          ),
        )
    row.reckoned = new Set(within.map(({ key }) => key))
    if (recomputes(own.operation)) fillComputed(config, row.values)
  }
}

import { compute, findColumn, sumOf } from '#blocks/kit/index.ts'
import type { TableColumn, TableConfig } from './config.ts'
import { shownColumn } from './earlier.ts'
import type { GridRow } from './GridRow.ts'

/** Columns that hold numbers: typed, shown of an earlier year, or computed; levels count with their values. */
export const isNumeric = (config: TableConfig) => (column: TableColumn) =>
  column.fill === 'computed' || ['number', 'rating', 'degree'].includes((shownColumn(config, column) ?? column).type)

/** Columns a computed one is made of; without names, every number column before it. */
export const operands = (config: TableConfig, column: TableColumn): TableColumn[] =>
  column.of.length > 0
    ? column.of.flatMap((name) => findColumn(config.columns, name) ?? [])
    : config.columns
        .slice(0, config.columns.indexOf(column))
        .filter((one) => (shownColumn(config, one) ?? one).type === 'number' && one.fill !== 'computed')

export const fillComputed = (config: TableConfig, values: GridRow['values']) => {
  for (const column of config.columns) {
    const { operation } = column
    if (column.fill !== 'computed' || operation === 'ofTotal') continue
    values.set(
      column.key,
      compute(
        operation,
        operands(config, column).map(({ key }) => values.get(key)),
      ),
    )
  }
}
/** Each row's share of what all these rows have together, and then what is computed of it. */
export const fillShares = (config: TableConfig, rows: GridRow[]) => {
  const columns = config.columns.filter(({ fill, operation }) => fill === 'computed' && operation === 'ofTotal')
  for (const column of columns) {
    const of = operands(config, column).at(column.of.length > 0 ? 0 : -1)
    if (!of) continue
    const total = sumOf(rows.map((row) => row.values.get(of.key)))
    for (const row of rows) row.values.set(column.key, compute('share', [row.values.get(of.key), total]))
  }
  if (columns.length > 0) for (const row of rows) fillComputed(config, row.values)
}

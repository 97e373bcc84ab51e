import { findColumn } from '#blocks/kit/index.ts'
import type { TableColumn, TableConfig, TableRow } from './config.ts'
import { shownColumn } from './earlier.ts'

/** Whether a row that speaks for itself, or is made of others, does so in a column. */
export const isWithin = ({ within }: Pick<TableRow, 'within'>, column: TableColumn): boolean =>
  within.length === 0 || within.some((name) => findColumn([column], name) !== undefined)

/** How a cell is answered: as its column says, or as its row does. The name stays that of the column. */
export const columnInRow = (row: TableRow | undefined, column: TableColumn): TableColumn => {
  if (!row || row.type === 'column' || row.fill !== 'own' || column.fill !== 'answer' || !isWithin(row, column))
    return column
  const { type, required, help, options, scale, printLevels, decimals, unit, min, max, maxLength } = row
  const { due, doneBy, doneWhen, itemLabel, labelParts, parts } = row
  return {
    ...column,
    ...{ type, required, help, options, scale, printLevels, decimals, unit, min, max, maxLength },
    ...{ due, doneBy, doneWhen, itemLabel, labelParts, parts },
  }
}

const numbers = ['number', 'rating', 'degree']
/** A cell that holds a number: typed, shown of an earlier year, or computed; levels count with their values. */
export const isNumeric = (config: TableConfig, row: TableRow | undefined, column: TableColumn): boolean =>
  column.fill === 'computed' || numbers.includes(columnInRow(row, shownColumn(config, column) ?? column).type)

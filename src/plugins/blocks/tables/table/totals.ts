import { blockWords, meanOf, sumOf } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { text } from '#document/tree/nodes.ts'
import type { Cell, Inline, Row } from '#document/tree/tree.ts'
import { isNumeric } from './columnInRow.ts'
import { computedCell, type TableContext } from './computedCell.ts'
import { fillComputed } from './computedColumns.ts'
import { isComputedRow } from './computedRows.ts'
import type { TableColumn, TableConfig } from './config.ts'
import type { GridRow } from './GridRow.ts'
import type { Preset } from './rows.ts'

/**
 * Rows of sums or means. A computed column is recomputed from the sums (a share of sums, not a sum of shares); a mean
 * is of the column's own values. When values are left out of a mean, a note says of how many it is made.
 */
export const totalRows = (
  config: TableConfig,
  all: GridRow[],
  { taken }: Preset,
  context: TableContext,
): { rows: Row[]; notes: Inline[][] } => {
  const words = blockWords(context.place.language)
  const rows = all.filter((row) => !isComputedRow(row.preset?.row))
  const inColumn = (column: TableColumn) => rows.filter((row) => isNumeric(config, row.preset?.row, column))
  const numeric = (column: TableColumn) => isNumeric(config, undefined, column) || inColumn(column).length > 0
  const notes: Inline[][] = []
  const made = config.totals.map((total, index): Row => {
    const label = context.plain(total.label) || words[total.operation]
    const values = new Map<string, MeasuredValue | undefined>()
    for (const column of config.columns.filter(numeric)) {
      const found = inColumn(column).map((row) => row.values.get(column.key))
      if (total.operation === 'sum') values.set(column.key, sumOf(found))
      else {
        const mean = meanOf(found)
        values.set(column.key, mean.value)
        if (mean.used > 0 && mean.used < mean.of)
          notes.push(text(`${label}, ${context.plain(column.label)}: ${mean.used} ${words.ofValues(mean.of)}`))
      }
    }
    if (total.operation === 'sum') fillComputed({ config, taken }, values, undefined)
    const cells = config.columns.map(
      (column): Cell => (numeric(column) ? computedCell(column, values.get(column.key), context) : { inlines: [] }),
    )
    const [first] = cells
    if (config.rowLabels)
      return { key: `total-${index}`, role: 'total', cells: [{ inlines: text(label), header: 'row' }, ...cells] }
    return {
      key: `total-${index}`,
      role: 'total',
      cells: first && first.inlines.length === 0 ? [{ inlines: text(label), header: 'row' }, ...cells.slice(1)] : cells,
    }
  })
  if (config.totals.some(({ operation }) => operation === 'mean')) notes.push(text(words.rounding))
  return { rows: made, notes }
}

import type { PrintContext } from '#blocks/kit/index.ts'
import type { Cells } from '#document/input/needs.ts'
import { lineOf } from './computedColumns.ts'
import type { TableConfig } from './config.ts'
import { gridRows, type TableAnswer } from './grid.ts'
import type { Preset } from './rows.ts'

/** The numbers of a table as another table reckons with them. */
export const tableCells = (
  config: TableConfig,
  preset: Preset,
  answer: TableAnswer | undefined,
  context: PrintContext,
): Cells => {
  const rows = gridRows(config, preset, answer, context)
  const valuesOf = ({ values }: (typeof rows)[number]) =>
    Object.fromEntries([...values].flatMap(([key, value]) => (value ? [[key, value] as const] : [])))
  return {
    rows: rows.map(lineOf),
    columns: config.columns.map(({ key, label }) => ({ key, label })),
    values: Object.fromEntries(rows.map((row) => [row.key, valuesOf(row)])),
    open: config.rowsFrom !== 'own' || config.addRows,
  }
}

import { compute, findColumn, sumOf } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import type { TableColumn, TableConfig } from './config.ts'
import { shownColumn } from './earlier.ts'
import type { GridRow } from './GridRow.ts'
import type { TakenIn } from './taken.ts'

type Values = GridRow['values']
type Reckoned = { config: TableConfig; taken: TakenIn }
/** A row by the names that another table may know it by. */
export const lineOf = ({ key, label, preset }: Pick<GridRow, 'key' | 'label' | 'preset'>) => ({
  key,
  label: preset?.row.label ?? label ?? '',
})

/** Columns a computed one is made of where none are named: every number column before it. */
const before = (config: TableConfig, column: TableColumn): TableColumn[] =>
  config.columns
    .slice(0, config.columns.indexOf(column))
    .filter((one) => (shownColumn(config, one) ?? one).type === 'number' && one.fill !== 'computed')

/** Numbers a computed column is made of: of columns by key or heading, and of other tables. */
const operands = (
  { config, taken }: Reckoned,
  column: TableColumn,
  values: Values,
  row: GridRow | undefined,
): (MeasuredValue | undefined)[] => {
  if (column.of.length === 0) return before(config, column).map(({ key }) => values.get(key))
  return column.of.flatMap((name) => {
    const own = findColumn(config.columns, name)
    const found = own ? { value: values.get(own.key) } : taken(name, { column, ...(row ? { row: lineOf(row) } : {}) })
    return found ? [found.value] : []
  })
}

/** `row` is none in a total, which is in no row of other tables either. */
export const fillComputed = (reckoned: Reckoned, values: Values, row: GridRow | undefined) => {
  for (const column of reckoned.config.columns) {
    const { operation } = column
    if (column.fill !== 'computed' || operation === 'ofTotal') continue
    values.set(column.key, compute(operation, operands(reckoned, column, values, row)))
  }
}
/** Each row's share of what all these rows have together, and then what is computed of it. */
export const fillShares = (reckoned: Reckoned, rows: GridRow[]) => {
  const { config } = reckoned
  const columns = config.columns.filter(({ fill, operation }) => fill === 'computed' && operation === 'ofTotal')
  for (const column of columns) {
    const of =
      column.of.length > 0
        ? column.of.flatMap((name) => findColumn(config.columns, name) ?? [])[0]
        : before(config, column).at(-1)
    if (!of) continue
    const total = sumOf(rows.map((row) => row.values.get(of.key)))
    for (const row of rows) row.values.set(column.key, compute('share', [row.values.get(of.key), total]))
  }
  if (columns.length > 0) for (const row of rows) fillComputed(reckoned, row.values, row)
}

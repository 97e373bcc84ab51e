import type { FormField, TableField } from './form.ts'

type Row = Pick<TableField['rows'][number], 'fields'>
/** How a cell is answered: as its row says, else as its column does. A row that nobody knows says nothing. */
export const cellField = (row: Row | undefined, column: { key: string; field: FormField }): FormField =>
  row?.fields?.[column.key] ?? column.field

/** What the cells of a table ask, each kind once: of its columns, and of rows that say otherwise. */
export const fieldsIn = ({ columns, rows }: TableField): FormField[] => [
  ...columns.map(({ field }) => field),
  ...rows.flatMap(({ fields }) => Object.values(fields ?? {})),
]

/** The unit of a row that is answered as it says itself: it is told with the row's name, as a column's with the column's. */
export const unitOfRow = ({ fields }: Row): string | undefined =>
  Object.values(fields ?? {}).flatMap((field) => ('unit' in field && field.unit) || [])[0]

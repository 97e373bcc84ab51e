import { cellField } from '#document/answer/cellField.ts'
import type { FormField, FormModel, TableField } from '#document/answer/form.ts'

/** Neighbours of a record or row, by key: the parts of its records, the columns of its tables, else its own fields. */
export const columnsIn = ({ fields }: FormModel): { key: string; field: FormField }[] =>
  fields.flatMap(({ key, field }) =>
    field.widget === 'records' ? field.fields : field.widget === 'table' ? field.columns : [{ key, field }],
  )

/** The field of a column of the view, by the key that it has in the other block. */
export const columnField = (form: FormModel | undefined, key: string): FormField | undefined =>
  form && columnsIn(form).find((one) => one.key === key)?.field

/** Names of rows by their key, as the other block's form has them. */
export const rowLabels = (form: FormModel | undefined): ReadonlyMap<string, string> =>
  new Map(
    (form?.fields ?? []).flatMap(({ field }) =>
      field.widget === 'table'
        ? field.rows.map(({ key, label }) => [key, label] as const)
        : field.widget === 'records'
          ? (field.preset ?? []).map(({ key, label }) => [key, label] as const)
          : [],
    ),
  )

/** The field that a path in an answer leads to, as `pickAnswer` walks it; without a path the only one there is. */
export const fieldByPath = (form: FormModel | undefined, path: string): FormField | undefined => {
  if (!form) return undefined
  if (path.trim() === '') return form.fields.length === 1 ? form.fields[0]?.field : undefined
  const [first = '', ...rest] = path.split('.')
  let field = form.fields.find(({ key }) => key === first)?.field
  let row: TableField['rows'][number] | undefined
  for (const step of rest) {
    if (field?.widget === 'records') field = field.fields.find(({ key }) => key === step)?.field
    else if (field?.widget === 'table') {
      const column: TableField['columns'][number] | undefined = field.columns.find(({ key }) => key === step)
      // A row is stepped into; what stands in it is found by its column.
      if (column) field = cellField(row, column)
      else row = field.rows.find(({ key }) => key === step) ?? row
    }
  }
  return field
}

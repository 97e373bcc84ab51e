import { cellField } from './cellField.ts'
import type { FormField } from './form.ts'

/** Whether something must be answered: the question itself, or one in a row that is there from the start. */
export const isRequired = (field: FormField): boolean => {
  if (field.hidden || field.required) return !field.hidden
  if (field.widget === 'table')
    return field.rows.some((row) => !row.orphaned && field.columns.some((column) => isRequired(cellField(row, column))))
  if (field.widget === 'records')
    return (
      field.preset?.some(({ orphaned }) => !orphaned) === true &&
      field.fields.some((part) => !field.addedOnly?.includes(part.key) && isRequired(part.field))
    )
  return false
}

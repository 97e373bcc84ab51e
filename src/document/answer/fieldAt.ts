import { cellField } from './cellField.ts'
import type { FormField, FormModel } from './form.ts'

const within = (field: FormField | undefined, path: string[]): FormField | undefined => {
  const [first, second, third, ...rest] = path
  if (!field) return undefined
  if (field.widget === 'table') {
    const row = field.rows.find(({ key }) => key === first)
    const column = row && field.columns.find(({ key }) => key === second)
    return column ? within(cellField(row, column), path.slice(2)) : undefined
  }
  if (field.widget === 'records')
    return first === 'items' && second ? within(field.fields.find(({ key }) => key === third)?.field, rest) : undefined
  return path.length === 0 ? field : undefined
}

/** The single question that a path in a block's answer leads to; undefined for a whole table, list, its order, or nothing. */
export const fieldAt = (form: FormModel, [key, ...rest]: string[]): FormField | undefined =>
  within(form.fields.find((one) => one.key === key)?.field, rest)

import { cellField } from '#document/answer/cellField.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import type { FormField, FormModel, RecordsAnswer } from '#document/answer/form.ts'
import { readable } from '../fields/readable.ts'
import type { Words } from '../words/sv.ts'

type Line = { label: string; text: string }
const asObject = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const linesOf = (field: FormField, value: unknown, words: Words): Line[] => {
  if (field.hidden || isEmpty(value)) return []
  if (field.widget === 'table')
    return field.rows.flatMap((row) => {
      const cells = asObject(asObject(value)[row.key])
      const parts = field.columns.flatMap((column) =>
        linesOf(cellField(row, column), cells[column.key], words).map(({ label, text }) => `${label}: ${text}`),
      )
      return parts.length > 0 ? [{ label: row.label, text: parts.join('\n') }] : []
    })
  if (field.widget === 'records') {
    const { order = [], items = {} } = asObject(value) as Partial<RecordsAnswer>
    return order.flatMap((key, index) => {
      const parts = field.fields.flatMap((part) =>
        linesOf(part.field, asObject(items[key])[part.key], words).map(({ label, text }) => `${label}: ${text}`),
      )
      return parts.length > 0 ? [{ label: `${field.itemLabel} ${index + 1}`, text: parts.join('\n') }] : []
    })
  }
  return [{ label: field.label, text: readable(field, value, words) }]
}

/** An earlier answer in words, question by question; what the form no longer asks for is left out. */
export const previousLines = (form: FormModel, value: unknown, words: Words): Line[] =>
  form.fields.flatMap(({ key, field }) => linesOf(field, asObject(value)[key], words))

import type { Language } from '../tree/tree.ts'
import { answerText, isRecords } from './answerText.ts'
import { cellField } from './cellField.ts'
import type { FormField } from './form.ts'
import { isObject } from './patch/json.ts'

const labelsOf = (field: FormField): { key: string; label: string }[] =>
  'options' in field ? field.options : 'levels' in field ? field.levels : []

/** Records, and rows of a table: those the form gives by their key, those that were added in their order. */
const rowsIn = (value: unknown): [string, unknown][] => {
  if (!isObject(value)) return []
  const added = isRecords(value) ? value.order.map((key): [string, unknown] => [key, value.items[key]]) : []
  return [...Object.entries(value).filter(([key]) => key !== 'order' && key !== 'items'), ...added]
}
type Fields = { key: string; field: FormField }[]
const lineOf = (fields: Fields, row: unknown, language: Language) =>
  fields
    .map(({ key, field }) => {
      const value = isObject(row) ? row[key] : undefined
      if (field.widget !== 'records') return fieldText(field, value, language)
      const inner = innerText(field.fields, value, language)
      return inner && `${field.label}: ${inner}`
    })
    .filter(Boolean)
    .join(' – ')
/** A list within a record, on one line: each part under its label, for nothing else says what it is. */
const innerText = (fields: Fields, value: unknown, language: Language): string =>
  rowsIn(value)
    .map(([, row]) =>
      fields
        .map(({ key, field }) => {
          const part = isObject(row) ? row[key] : undefined
          const words =
            field.widget === 'records' ? innerText(field.fields, part, language) : fieldText(field, part, language)
          return words && `${field.label}: ${words.replaceAll('\n', ' ')}`
        })
        .filter(Boolean)
        .join(', '),
    )
    .filter(Boolean)
    .join('; ')

/** An answer as its field words it, with choices by their names; each row or record on a line of its own, after its label. */
export const fieldText = (field: FormField, value: unknown, language: Language): string => {
  if (field.widget === 'table' || field.widget === 'records') {
    const fields: Fields = field.widget === 'table' ? field.columns : field.fields
    const known = (field.widget === 'table' ? field.rows : field.preset) ?? []
    return rowsIn(value)
      .flatMap(([key, row]) => {
        const own = known.find((one) => one.key === key)
        const asking = field.widget === 'table' ? field.rows.find((one) => one.key === key) : undefined
        const asked = fields.map((one) => ({ ...one, field: cellField(asking, one) }))
        const line = lineOf(asked, row, language)
        const label = own?.label
        return line ? [label ? `${label}: ${line}` : line] : []
      })
      .join('\n')
  }
  const labels = labelsOf(field)
  return answerText(value, {
    language,
    ...('unit' in field && field.unit ? { unit: field.unit } : {}),
    labelOf: (key) => labels.find((one) => one.key === key)?.label,
    isDate: field.widget === 'date',
  })
}

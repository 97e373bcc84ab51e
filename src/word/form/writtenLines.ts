import { answerText, isRecords } from '#document/answer/answerText.ts'
import type { FormField } from '#document/answer/form.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { editableValue } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'

/** The choices of a field that is answered by choosing. */
export const choicesOf = (field: FormField): { key: string; label: string }[] | undefined => {
  if (field.widget === 'choice' || field.widget === 'choices') return field.options
  if (field.widget === 'degree' || field.widget === 'rating') return field.levels
  return undefined
}
/** Keys that are chosen in an answer. */
export const chosenIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' && value !== '' ? [value] : []

/** An answer as it is written in a cell or box, line by line; what comes back the same was not touched. */
export const writtenLines = (field: FormField, value: unknown, language: Language): string[] => {
  if (value === undefined || value === null) return []
  const choices = choicesOf(field)
  if (choices) {
    const labelled = chosenIn(value).map((key) => choices.find((one) => one.key === key)?.label ?? key)
    return labelled.length > 0 ? [labelled.join('; ')] : []
  }
  if (field.widget === 'number') return [editableValue(value as MeasuredValue, language)].filter(Boolean)
  // A list within a record has no columns of its own on paper: each part says what it is.
  if (field.widget === 'records') return labelledLines(field.fields, value, language)
  // Dates and periods as they are typed, so that they are read as they were written.
  const text = field.widget === 'date' ? String(value) : answerText(value, { language })
  return text === '' ? [] : text.split('\n')
}
type Part = { key: string; field: FormField }
const labelledLines = (fields: Part[], value: unknown, language: Language): string[] =>
  isRecords(value)
    ? value.order.map((key) =>
        fields
          .map(({ key: part, field }) => {
            const lines = writtenLines(field, value.items[key]?.[part], language)
            return lines.length > 0 ? `${field.label}: ${lines.join('; ')}` : ''
          })
          .filter(Boolean)
          .join(' – '),
      )
    : []

/** Lines as they are compared: blanks and empty lines at the end are nobody's answer. */
export const comparable = (lines: string[]): string =>
  lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim()

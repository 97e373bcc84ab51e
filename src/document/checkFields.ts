import Big from 'big.js'
import type { CheckFinding, FormField, FormModel, RecordsAnswer } from './form.ts'
import { plainText, type RichText } from './richText.ts'
import type { MeasuredValue } from './value.ts'

const finding = (path: string[], severity: CheckFinding['severity'], code: string, message: string): CheckFinding => ({
  path,
  severity,
  code,
  message,
})

/** Nothing has been answered: undefined, blank text, an empty list or rich text without words. */
export const isEmpty = (value: unknown): boolean => {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && 'root' in value) return plainText(value as RichText) === ''
  return false
}

const comma = (value: string) => value.replace('.', ',')
const checkNumber = (field: FormField & { widget: 'number' }, value: MeasuredValue, path: string[]): CheckFinding[] => {
  if (value.kind !== 'number') return []
  const found = new Big(value.value)
  const low = field.min !== undefined && found.lt(field.min)
  const high = field.max !== undefined && found.gt(field.max)
  if (!low && !high) return []
  const range = `${comma(field.min ?? '…')}–${comma(field.max ?? '…')}`
  return [
    finding(
      path,
      'implausible',
      'OUT_OF_RANGE',
      `${field.label}: ${comma(value.value)} ligger utanför ${range}. Kontrollera talet.`,
    ),
  ]
}

const checkField = (field: FormField, value: unknown, path: string[]): CheckFinding[] => {
  if (isEmpty(value) && field.widget !== 'table')
    return field.required ? [finding(path, 'missing', 'REQUIRED', `${field.label}: svar saknas.`)] : []
  switch (field.widget) {
    case 'shortText':
    case 'longText':
    case 'richText': {
      const length = typeof value === 'string' ? value.length : plainText(value as RichText).length
      return length > field.maxLength
        ? [
            finding(
              path,
              'implausible',
              'TOO_LONG',
              `${field.label}: texten är ${length} tecken, högst ${field.maxLength} ryms. Korta den.`,
            ),
          ]
        : []
    }
    case 'number':
      return checkNumber(field, value as MeasuredValue, path)
    case 'choice':
    case 'degree':
    case 'rating': {
      const keys = (field.widget === 'choice' ? field.options : field.levels).map((option) => option.key)
      return keys.includes(value as string)
        ? []
        : [
            finding(
              path,
              'implausible',
              'NOT_IN_SCALE',
              `${field.label}: ”${String(value)}” finns inte bland svarsalternativen. Välj på nytt.`,
            ),
          ]
    }
    case 'date':
      return !isRealDate(String(value))
        ? [
            finding(
              path,
              'implausible',
              'NO_SUCH_DATE',
              `${field.label}: ${String(value)} finns inte i kalendern. Rätta datumet.`,
            ),
          ]
        : []
    case 'table': {
      const rows = (value ?? {}) as Record<string, Record<string, unknown>>
      return field.rows.flatMap((row) =>
        field.columns.flatMap((column) =>
          checkField({ ...column.field, label: `${row.label}, ${column.field.label}` }, rows[row.key]?.[column.key], [
            ...path,
            row.key,
            column.key,
          ]),
        ),
      )
    }
    case 'records': {
      const { order, items } = value as RecordsAnswer
      return order.flatMap((key, index) =>
        field.fields.flatMap((part) =>
          checkField(
            { ...part.field, label: `${field.itemLabel} ${index + 1}, ${part.field.label}` },
            items[key]?.[part.key],
            [...path, 'items', key, part.key],
          ),
        ),
      )
    }
    default:
      return []
  }
}

/** `2024-02-30` parses in some engines; a real date prints back as it was written. */
export const isRealDate = (value: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(value)
  const time = day ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** What every field can say for itself: required, length, range, scale. Paths are relative to the block's answer. */
export const checkFields = (form: FormModel, answer: Record<string, unknown>): CheckFinding[] =>
  form.fields.flatMap(({ key, field }) => checkField(field, answer[key], [key]))

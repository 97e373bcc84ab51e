import type { FormField, Option, ScaleLevel } from '#document/answer/form.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { plainText, type RichText } from '#document/text/richText.ts'
import { editableValue } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'

const labelOf = (options: (Option | ScaleLevel)[], key: string) =>
  options.find((option) => option.key === key)?.label ?? key

/**
 * A value as a spreadsheet takes it and `fromText` reads it back: decimal comma, no spaces between thousands, the
 * symbols of gaps, labels instead of keys.
 */
export const cellText = (field: FormField, value: unknown, language: Language): string => {
  if (value === undefined || value === null) return ''
  switch (field.widget) {
    case 'number':
      return editableValue(value as MeasuredValue, language)
        .replace(/\s/gu, '')
        .replace('−', '-')
    case 'choice':
      return labelOf(field.options, String(value))
    case 'choices':
      return (value as string[]).map((key) => labelOf(field.options, key)).join(', ')
    case 'degree':
    case 'rating':
      return labelOf(field.levels, String(value))
    case 'period': {
      const { start, end } = value as { start: string; end?: string }
      return end ? `${start} – ${end}` : start
    }
    case 'richText':
      return plainText(value as RichText)
    case 'table':
    case 'records':
      return ''
    case 'shortText':
    case 'longText':
    case 'person':
    case 'date':
      return String(value)
  }
}

import type { FormField } from '#document/answer/form.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { plainText, type RichText } from '#document/text/richText.ts'
import { formatDate, formatPeriod, formatValue } from '#document/text/swedish.ts'
import type { Words } from '../words/sv.ts'

/** An answer in words: for conflicts, last year's answer and the check page. */
export const readable = (field: FormField, value: unknown, { language, field: words }: Words): string => {
  if (value === undefined || value === null || value === '') return words.none
  switch (field.widget) {
    case 'number':
      return formatValue(value as MeasuredValue, { unit: field.unit, language })
    case 'richText':
      return plainText(value as RichText)
    case 'choice':
      return field.options.find(({ key }) => key === value)?.label ?? String(value)
    case 'choices':
      return (value as string[])
        .map((key) => field.options.find((option) => option.key === key)?.label ?? key)
        .join(', ')
    case 'degree':
    case 'rating':
      return field.levels.find(({ key }) => key === value)?.label ?? String(value)
    case 'date':
      return formatDate(String(value), language)
    case 'period': {
      const { start, end } = value as { start: string; end?: string }
      const say = (point: string) => formatDate(formatPeriod(point, undefined, language), language)
      return end ? `${say(start)} – ${say(end)}` : say(start)
    }
    default:
      return typeof value === 'string' ? value : JSON.stringify(value)
  }
}

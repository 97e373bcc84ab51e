import type { MeasuredValue } from '#document/answer/value.ts'
import { plainText, type RichText } from '#document/text/richText.ts'
import { formatValue } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'

/** A planned column as plain text, whatever type its answer has; other shapes give nothing rather than JSON. */
export const planText = (value: unknown, language: Language): string => {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(', ')
  if (typeof value !== 'object' || value === null) return ''
  if ('root' in value) return plainText(value as RichText)
  const isRead = 'kind' in value && value.kind !== 'unread'
  return isRead ? formatValue(value as MeasuredValue, { language }) : ''
}

import { cleanText } from '../text/cleanText.ts'

/** An answer, or a part of one, with every text in it clean (`cleanText`). Keys are nobody's text and stay. */
export const cleanValue = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(cleanValue)
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanValue(one)]))
}

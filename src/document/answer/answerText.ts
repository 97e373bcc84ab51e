import type { Vocabulary } from '../input/input.ts'
import { plainText, type RichText } from '../text/richText.ts'
import { formatDate, formatPeriod, formatValue } from '../text/swedish.ts'
import type { Language } from '../tree/tree.ts'
import type { RecordsAnswer } from './form.ts'
import type { MeasuredValue } from './value.ts'

/**
 * What is known of the question: its unit and decimals, what its choices are called, whether a string is a date. Without
 * it an answer is put into words by its shape alone.
 */
export type Wording = {
  language: Language
  notation?: Vocabulary['notation']
  unit?: string
  decimals?: number
  /** What stands for a hidden value; `..` without. */
  symbol?: string
  labelOf?: (key: string) => string | undefined
  isDate?: boolean
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
// By shape and not by schema: this runs in the school's browser too, which gets along without the schemas.
const isMeasured = (value: Record<string, unknown>): value is MeasuredValue & Record<string, unknown> =>
  typeof value.kind === 'string' &&
  (value.kind !== 'number' || (typeof value.value === 'string' && /^-?\d+(\.\d+)?$/.test(value.value)))
const isRich = (value: Record<string, unknown>): value is RichText =>
  isObject(value.root) && Array.isArray(value.root.children)
export const isRecords = (value: unknown): value is RecordsAnswer =>
  isObject(value) && Array.isArray(value.order) && isObject(value.items)

/** `{ start, end? }` in words: `vecka 45, 2018 – vecka 47, 2018`, `VT-23`, `juni 2024`. */
export const periodText = (value: unknown, { language, notation }: Pick<Wording, 'language' | 'notation'>): string => {
  const { start, end } = isObject(value) ? value : {}
  return [start, end]
    .filter((point): point is string => typeof point === 'string' && point !== '')
    .map((point) => formatPeriod(formatDate(point, language), notation, language))
    .join(' – ')
}

/**
 * An answer in words, whatever its type: for conflicts, earlier versions, another block's or year's answer, and wherever
 * no more than its words is wanted. Parts of a table or list follow each other; nothing is ever printed as JSON.
 */
export const answerText = (value: unknown, wording: Wording): string => {
  const { language, labelOf, isDate } = wording
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return isDate ? formatDate(value, language) : (labelOf?.(value) ?? value.trim())
  if (Array.isArray(value)) return joined(value, wording)
  if (!isObject(value)) return String(value)
  if (isMeasured(value)) return formatValue(value, wording)
  if (isRich(value)) return plainText(value).trim()
  if (isRecords(value))
    return lines(
      value.order.map((key) => value.items[key]),
      wording,
    )
  if (typeof value.start === 'string') return periodText(value, wording)
  return lines(Object.values(value), wording)
}

const texts = (values: readonly unknown[], wording: Wording) =>
  values.map((value) => answerText(value, wording)).filter((text) => text !== '')
const joined = (values: readonly unknown[], wording: Wording) => texts(values, wording).join(', ')
/** Rows and records stand on lines of their own; what is in one of them stands beside each other. */
const lines = (values: readonly unknown[], wording: Wording) =>
  texts(values, wording).join(values.some(isObject) ? '\n' : ' – ')

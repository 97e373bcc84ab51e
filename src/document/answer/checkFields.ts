import Big from 'big.js'
import { parseNumber } from '../text/parseNumber.ts'
import { isRealDate, type Period, periodFault, pointFault } from '../text/points.ts'
import { plainText, type RichText } from '../text/richText.ts'
import { formatDecimal } from '../text/swedish.ts'
import type { Language } from '../tree/tree.ts'
import { cellField } from './cellField.ts'
import { checkWords } from './checkWords.ts'
import type { CheckFinding, FormField, FormModel, RecordsAnswer } from './form.ts'
import { limitsOf } from './limitsOf.ts'
import { longestText } from './longestText.ts'
import { placeInForm } from './placeInForm.ts'
import type { MeasuredValue } from './value.ts'
import { whenFault } from './whenFault.ts'

/** What a field has to say; where it stands is added at the end, in the same words for all. */
type Found = Pick<CheckFinding, 'path' | 'severity' | 'code'> & { words: string }
type Of<W extends FormField['widget']> = Extract<FormField, { widget: W }>
const wrong = (path: string[], code: string, words: string): Found[] => [{ path, severity: 'implausible', code, words }]
/** What is stored there is no answer to the question: it is kept and shown, and stands in the way of hand-in. */
const unread = (path: string[], words: string | undefined): Found[] =>
  words === undefined ? [] : [{ path, severity: 'unread', code: 'UNREAD', words }]

/** Nothing has been answered: undefined, blank text, an empty list or rich text without words. */
export const isEmpty = (value: unknown): boolean => {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && 'root' in value) return plainText(value as RichText) === ''
  return false
}

const rangeWords = (value: string, { min, max }: { min?: string; max?: string }, language: Language) => {
  const phrases = checkWords(language)
  const shown = (number: string) => formatDecimal(number, undefined, language)
  if (min !== undefined && max !== undefined)
    return phrases.outside(shown(value), shown(min), shown(max), min.startsWith('-'))
  return min !== undefined ? phrases.below(shown(value), shown(min)) : phrases.above(shown(value), shown(max ?? ''))
}
const checkNumber = (field: Of<'number'>, value: MeasuredValue, path: string[], language: Language): Found[] => {
  if (value.kind === 'unread') {
    const parsed = parseNumber(value.text, { ...field, language })
    return unread(path, parsed.ok ? checkWords(language).noNumber(value.text) : parsed.message)
  }
  if (value.kind !== 'number') return []
  const { min, max } = limitsOf(field)
  const found = new Big(value.value)
  const inside = (min === undefined || found.gte(min)) && (max === undefined || found.lte(max))
  return inside ? [] : wrong(path, 'OUT_OF_RANGE', rangeWords(value.value, { min, max }, language))
}

const checkLength = (field: { maxLength: number }, value: unknown, path: string[], language: Language): Found[] => {
  const length = typeof value === 'string' ? value.length : plainText(value as RichText).length
  const { tooLong } = checkWords(language)
  if (typeof value === 'string' && length > longestText(field.maxLength))
    return [{ path, severity: 'unread', code: 'TOO_LARGE', words: tooLong(length, field.maxLength) }]
  return length > field.maxLength ? wrong(path, 'TOO_LONG', tooLong(length, field.maxLength)) : []
}

/** Given cells are nobody's to answer; what was fetched stands as the answer until the school writes its own. */
const checkTable = (field: Of<'table'>, value: unknown, path: string[], language: Language): Found[] => {
  const rows = (value ?? {}) as Record<string, Record<string, unknown>>
  return field.rows.flatMap((row) =>
    field.columns.flatMap((column) => {
      if (field.given?.[row.key]?.[column.key]) return []
      const cell = rows[row.key]?.[column.key] ?? field.prefill?.[row.key]?.[column.key]?.value
      const asked = row.orphaned ? { ...cellField(row, column), required: false } : cellField(row, column)
      return checkField(asked, cell, [...path, row.key, column.key], language)
    }),
  )
}
const checkRecords = (field: Of<'records'>, value: unknown, path: string[], language: Language): Found[] => {
  const { order = [], items = {} } = (value ?? {}) as Partial<RecordsAnswer>
  const preset = new Map((field.preset ?? []).map((record) => [record.key, record]))
  return [...new Set([...preset.keys(), ...order])].flatMap((key) =>
    field.fields
      .filter((part) => !preset.has(key) || !field.addedOnly?.includes(part.key))
      .flatMap((part) => {
        const asked = preset.get(key)?.orphaned ? { ...part.field, required: false } : part.field
        return checkField(asked, items[key]?.[part.key], [...path, 'items', key, part.key], language)
      }),
  )
}

const checkField = (field: FormField, value: unknown, path: string[], language: Language): Found[] => {
  const phrases = checkWords(language)
  if (field.hidden) return []
  if (field.widget === 'table') return checkTable(field, value, path, language)
  if (isEmpty(value) && field.required)
    return [{ path, severity: 'missing', code: 'REQUIRED', words: phrases.noAnswer }]
  if (field.widget === 'records') return checkRecords(field, value, path, language)
  if (isEmpty(value)) return []
  switch (field.widget) {
    case 'shortText': {
      const when = field.reads === 'when' ? whenFault(String(value), language) : undefined
      if (when) return when.reason === 'unreadable' ? wrong(path, 'NO_TIME', when.words) : unread(path, when.words)
      return checkLength(field, value, path, language)
    }
    case 'longText':
    case 'richText':
      return checkLength(field, value, path, language)
    case 'number':
      return checkNumber(field, value as MeasuredValue, path, language)
    case 'choice':
    case 'choices':
    case 'degree':
    case 'rating': {
      const keys = ('options' in field ? field.options : field.levels).map((option) => option.key)
      const odd = [value].flat().find((one) => !keys.includes(String(one)))
      return odd === undefined ? [] : wrong(path, 'NOT_IN_SCALE', phrases.notInScale(String(odd)))
    }
    case 'date':
      return isRealDate(String(value))
        ? []
        : unread(path, pointFault(String(value), language) ?? phrases.noDate(String(value)))
    case 'period':
      return unread(path, periodFault(value as Period, language))
    case 'person':
      return []
  }
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

/**
 * What every field can say for itself: required, length, range, scale, in the document's language. Paths are relative to
 * the block's answer.
 */
export const checkFields = (
  form: FormModel,
  answer: Record<string, unknown>,
  language: Language = 'sv',
): CheckFinding[] =>
  form.fields
    .flatMap(({ key, field }) => checkField(field, answer[key], [key], language))
    .map(({ words, ...found }): CheckFinding => {
      const place = placeInForm(form, answer, found.path, language)
      const isWhole = found.path.length === 1 && found.code === 'REQUIRED'
      const message = isWhole ? checkWords(language).unanswered(place) : `${place}: ${words}`
      return { ...found, message, short: capital(words) }
    })

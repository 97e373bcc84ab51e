import type { FormField } from '#document/answer/form.ts'
import { unreadFault } from '#document/answer/unreadFault.ts'
import { readDate } from '#document/text/parseDate.ts'
import { readNumber } from '#document/text/parseNumber.ts'
import { readPeriod } from '#document/text/readPeriod.ts'
import { richTextOf } from '#document/text/richText.ts'
import type { Language } from '#document/tree/tree.ts'

/** `fault`: the value is kept as it was written, and marked. Nothing at all: text has no place in such a field. */
export type FromText = { value: unknown; fault?: string }

const same = (a: string | undefined, b: string) =>
  a?.trim().toLocaleLowerCase('sv') === b.trim().toLocaleLowerCase('sv')
const oneOf = (options: { key: string; label: string; symbol?: string }[], text: string): string =>
  options.find(({ key, label, symbol }) => same(label, text) || same(symbol, text) || same(key, text))?.key ?? text

const meaningOf = (field: FormField, text: string, language: Language): unknown => {
  switch (field.widget) {
    case 'number':
      return readNumber(text, { ...field, language })
    case 'shortText':
    case 'person':
      return text.replace(/\s*\n\s*/g, ' ')
    case 'longText':
      return text
    case 'richText':
      return richTextOf(text)
    case 'date':
      return readDate(text)
    case 'period':
      return readPeriod(text)
    case 'choice':
      return oneOf(field.options, text)
    case 'degree':
    case 'rating':
      return oneOf(field.levels, text)
    case 'choices':
      return text.split(/[,;\n]/).map((part) => oneOf(field.options, part.trim()))
  }
  return undefined
}

/** A pasted text as the value of its field. An empty one empties; what cannot be read is kept as it was written. */
export const fromText = (field: FormField, pasted: string, language: Language): FromText | undefined => {
  if (field.widget === 'table' || field.widget === 'records') return undefined
  const text = pasted.trim()
  const value = text === '' ? undefined : meaningOf(field, text, language)
  const fault = unreadFault(field, value, language)
  return { value, ...(fault ? { fault } : {}) }
}

import type { FormField } from '#document/answer/form.ts'
import { parseNumber } from '#document/text/parseNumber.ts'
import type { Words } from '../../words/sv.ts'

export type Read = { ok: true; value: unknown } | { ok: false; message: string }
const same = (a: string | undefined, b: string) =>
  a?.trim().toLocaleLowerCase('sv') === b.trim().toLocaleLowerCase('sv')
const oneOf = (field: FormField, text: string): string | undefined => {
  if (field.widget === 'choice' || field.widget === 'choices')
    return field.options.find(({ key, label }) => same(key, text) || same(label, text))?.key
  if (field.widget === 'degree' || field.widget === 'rating')
    return field.levels.find(({ key, label, symbol }) => same(label, text) || same(symbol, text) || same(key, text))
      ?.key
  return undefined
}

/** A pasted cell as the value of its field. An empty cell empties; what cannot be read says why and changes nothing. */
export const fromText = (field: FormField, pasted: string, { language, paste: words }: Words): Read => {
  const text = pasted.trim()
  if (text === '') return { ok: true, value: undefined }
  switch (field.widget) {
    case 'number':
      return parseNumber(text, { ...field, language })
    case 'shortText':
    case 'person':
      return { ok: true, value: text.replace(/\s*\n\s*/g, ' ') }
    case 'longText':
      return { ok: true, value: text }
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { ok: true, value: text } : { ok: false, message: words.noDate(text) }
    case 'choice':
    case 'degree':
    case 'rating': {
      const key = oneOf(field, text)
      return key ? { ok: true, value: key } : { ok: false, message: words.noOption(text) }
    }
    case 'choices': {
      const keys = text.split(/[,;\n]/).map((part) => oneOf(field, part))
      return keys.every((key) => key !== undefined)
        ? { ok: true, value: keys }
        : { ok: false, message: words.noOption(text) }
    }
    default:
      return { ok: false, message: words.notHere }
  }
}

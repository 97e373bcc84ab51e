import type { FormField } from '#document/answer/form.ts'
import { parseDate, readDate } from '#document/text/parseDate.ts'
import { readNumber } from '#document/text/parseNumber.ts'
import { readPeriod } from '#document/text/readPeriod.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Paragraph } from '../read/Item.ts'
import { richTextFrom } from '../template/richTextFrom.ts'
import { choicesOf, comparable } from './writtenLines.ts'

/** `understood` is false where no answer could be made of the text; `value` is then what is kept of it, if anything. */
export type Written = { value: unknown; understood: boolean }

const box = /^\s*([☐☑☒□❏🞎✓xX])(?:\s+|(?<=[☐☑☒□❏🞎✓]))/u
const isMarked = (sign: string) => /[☑☒✓xX]/.test(sign)
const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** What somebody wrote in a box or cell, as an answer of the field's type. */
export const readWritten = (field: FormField, lines: Paragraph[], language: Language): Written => {
  const text = comparable(lines.map((line) => line.text))
  const choices = choicesOf(field)
  if (choices) return readChoice(choices, text, field.widget === 'choices')
  if (text === '') return { value: undefined, understood: true }
  switch (field.widget) {
    case 'number': {
      const value = readNumber(text, { decimals: field.decimals, unit: field.unit, language })
      return { value, understood: value?.kind !== 'unread' }
    }
    case 'date':
      return { value: readDate(text), understood: parseDate(text) !== undefined }
    case 'period':
      return { value: readPeriod(text), understood: true }
    case 'richText':
      return { value: richTextFrom(lines), understood: true }
    case 'table':
    case 'records':
      // Records within a record have no form of their own in a cell.
      return { value: undefined, understood: false }
    default:
      return { value: text, understood: true }
  }
}

const readChoice = (choices: { key: string; label: string }[], text: string, several: boolean): Written => {
  const lines = text.split('\n').filter(Boolean)
  const hasBoxes = lines.some((line) => box.test(line))
  const named = hasBoxes
    ? lines.filter((line) => isMarked(box.exec(line)?.[1] ?? '')).map((line) => line.replace(box, ''))
    : lines.flatMap((line) => (choices.some(({ label }) => same(label, line)) ? [line] : line.split(/[;,]/)))
  const keys = named.map((label) => choices.find((choice) => same(choice.label, label))?.key)
  const known = keys.filter((key) => key !== undefined)
  const understood = known.length === keys.length && (several || known.length < 2)
  const [first] = known
  return {
    value: several ? (known.length > 0 ? known : undefined) : known.length === 1 ? first : undefined,
    understood,
  }
}

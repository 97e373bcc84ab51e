import type { Language } from '../tree/tree.ts'
import { cellField } from './cellField.ts'
import type { FormField, FormModel } from './form.ts'
import { numberValue } from './value.ts'

type Words = { short: string; long: string; person: string }
const words: Record<Language, Words> = {
  sv: {
    short: 'Exempel på svar',
    long: 'Så här kan ett svar se ut. Det beskriver nuläget, vad vi har gjort och vad det har lett till.',
    person: 'Anna Andersson, rektor',
  },
  en: {
    short: 'Example answer',
    long: 'This is what an answer may look like. It describes the situation, what we have done and what came of it.',
    person: 'Anna Andersson, head teacher',
  },
}
const richText = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})
const middle = <T>(list: readonly T[]): T | undefined => list[Math.floor(list.length / 2)]
/** A number that the field accepts: in the middle of its limits, else one that fits most things. */
const numberIn = ({ min, max, decimals }: Extract<FormField, { widget: 'number' }>) => {
  const [low, high] = [min, max].map((limit) => (limit === undefined ? undefined : Number(limit.replace(',', '.'))))
  const value = low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high ?? 42)
  return numberValue(value.toFixed(decimals))
}

const exampleOf = (field: FormField, say: Words, year: number): unknown => {
  switch (field.widget) {
    case 'shortText':
      return field.reads === 'when' ? `${year}-05` : say.short.slice(0, field.maxLength)
    case 'longText':
      return say.long.slice(0, field.maxLength)
    case 'richText':
      return richText(say.long.slice(0, field.maxLength))
    case 'number':
      return numberIn(field)
    case 'choice':
      return field.options[0]?.key
    case 'choices':
      return field.options.slice(0, 2).map(({ key }) => key)
    case 'degree':
    case 'rating':
      return middle(field.levels)?.key
    case 'date':
      return `${year}-05-15`
    case 'period':
      return { start: `${year}-05`, precision: 'month' }
    case 'person':
      return say.person
    case 'table':
      return Object.fromEntries(
        field.rows.map((row) => [
          row.key,
          Object.fromEntries(
            field.columns
              .filter(({ key }) => !field.given?.[row.key]?.[key])
              .map((column) => [column.key, exampleOf(cellField(row, column), say, year)]),
          ),
        ]),
      )
    case 'records': {
      const keys = field.preset?.map(({ key }) => key) ?? []
      const order = keys.length > 0 || !field.add ? keys : ['exempel']
      const one = () =>
        Object.fromEntries(field.fields.map(({ key, field: inner }) => [key, exampleOf(inner, say, year)]))
      return { order, items: Object.fromEntries(order.map((key) => [key, one()])) }
    }
  }
}

/** An answer to a form as a school might give it, for whoever designs the form; `year` is the calendar year of its dates. */
export const exampleAnswer = ({ fields }: FormModel, language: Language, year: number): Record<string, unknown> =>
  Object.fromEntries(fields.map(({ key, field }) => [key, exampleOf(field, words[language], year)]))

import {
  columnField,
  fieldByPath,
  isChosen,
  isRecords,
  pickAnswer,
  printAsked,
  printUnknown,
  scaleOf,
} from '#blocks/kit/index.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import type { FormField, FormModel } from '#document/answer/form.ts'
import type { AnswerBelowFact, AskedFact } from '#document/input/needs.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import type { RollUpConfig } from './config.ts'
import type { RollUpContext } from './figures.ts'

/** `answer`: all of it, of which `value` is the part that is asked for. */
export type Found = { fact: AnswerBelowFact; answer: unknown; value: unknown }
/** How the question is answered where it is asked, as far as it is known. */
export const formIn = (data: Record<string, unknown>): FormModel | undefined =>
  (data.asked as AskedFact | undefined)?.form
/** Whose answer it is, with the address of the document it stands in. */
export const source = ({ fact }: Pick<Found, 'fact'>) => ({
  name: fact.unitName,
  ...(fact.url ? { url: fact.url } : {}),
})

type Only = { config: RollUpConfig; form: FormModel | undefined; place: RollUpContext['place'] }
/** Whether a column chosen by is one of a table's. */
const isTable = (field: FormField | false | undefined, column: string): boolean =>
  field !== false && field?.widget === 'table' && field.columns.some(({ key }) => key === column)

/** What of an answer is chosen: of lists the records, of tables the rows, of all else the whole or nothing. */
const chosenOf = (answer: unknown, { config, form, place }: Only): unknown => {
  if (config.onlyMode === 'all') return answer
  const { onlyColumn: column } = config
  const isIn = (value: unknown, field = columnField(form, column)) => isChosen(config, value, field, place.language)
  const columns = new Map((form?.fields ?? []).map(({ key, field }) => [key, field.widget === 'table' && field]))
  const isRows = (key: string, part: unknown): part is Record<string, Record<string, unknown> | undefined> =>
    isTable(columns.get(key), column) && typeof part === 'object' && part !== null
  const within = (key: string, part: unknown): unknown => {
    if (isRows(key, part)) return Object.fromEntries(Object.entries(part).filter(([, row]) => isIn(row?.[column])))
    if (!isRecords(part)) return part
    // What the designer has given is among the records and not in their order.
    const given = Object.keys(part.items).filter((one) => !part.order.includes(one))
    const order = [...given, ...part.order].filter((one) => isIn(part.items[one]?.[column]))
    return { order, items: Object.fromEntries(order.map((one) => [one, part.items[one] ?? {}])) }
  }
  const parts = typeof answer === 'object' && answer !== null ? Object.entries(answer) : []
  if (parts.some(([key, part]) => isRecords(part) || isRows(key, part))) {
    const chosen = parts.map(([key, part]) => [key, within(key, part)] as const)
    // A table without one of its rows is none, as a list without records is.
    const left = chosen.some(([key, part]) => !isRows(key, part) || Object.keys(part).length > 0)
    return left ? Object.fromEntries(chosen) : undefined
  }
  const value = pickAnswer(answer, column)
  return isIn(value, fieldByPath(form, column)) ? answer : undefined
}
const holdsNothing = (value: unknown): boolean => isEmpty(value) || (isRecords(value) && value.order.length === 0)

/** Each unit's answer with where it comes from. Units that have not answered are left out here and named elsewhere. */
export const foundAnswers = (facts: AnswerBelowFact[], only: Only): Found[] =>
  facts
    .map((fact) => {
      const answer = chosenOf(fact.answer, only)
      return { fact, answer, value: pickAnswer(answer, only.config.field) }
    })
    .filter(({ value }) => !holdsNothing(value))

/** An answer as its question words it; with names of the designer's own, by these. */
export const wordedNodes = (
  config: RollUpConfig,
  { answer, value }: Found,
  form: FormModel | undefined,
  context: RollUpContext,
): DocumentNode[] =>
  form && config.options.length === 0 && !config.scale
    ? printAsked(form, config.field, answer, context)
    : printUnknown(context.origin, named(config, value, context.place), context.place.language)

/** Options and levels by key: the designer's, else those of the question. */
export const optionsOf = (config: RollUpConfig, form: FormModel | undefined, place: RollUpContext['place']) => {
  const own = [...config.options, ...(scaleOf(config.scale, place)?.levels ?? [])]
  const field = own.length > 0 ? undefined : fieldByPath(form, config.field)
  if (field && 'options' in field) return field.options
  return field && 'levels' in field ? field.levels : own
}
/** Option and level keys as the words they stand for. */
const labelOf = (config: RollUpConfig, key: string, place: RollUpContext['place']): string =>
  optionsOf(config, undefined, place).find((option) => option.key === key)?.label ?? key
/** An answer with its keys as words. */
const named = (config: RollUpConfig, value: unknown, place: RollUpContext['place']): unknown =>
  typeof value === 'string'
    ? labelOf(config, value, place)
    : Array.isArray(value)
      ? value.map((key) => labelOf(config, String(key), place))
      : value

import type { z } from 'zod'
import { keyedList } from '../define/keys.ts'
import { setting } from './settings.ts'

/** The answer types a designer may choose; each is a widget of the form. */
export const answerTypes = [
  'longText',
  'shortText',
  'richText',
  'number',
  'choice',
  'choices',
  'degree',
  'rating',
  'date',
  'period',
  'person',
  'records',
] as const
export type AnswerType = (typeof answerTypes)[number]

const simpleShape = (first: AnswerType) => ({
  type: setting.oneOf(answerTypes, first),
  required: setting.flag(),
  help: setting.text(),
  options: keyedList({ label: setting.text(), hint: setting.text() }),
  /** Key of one of the municipality's scales. */
  scale: setting.text(),
  printLevels: setting.oneOf(['chosen', 'all'], 'chosen'),
  decimals: setting.whole(1, { max: 6 }),
  unit: setting.text(),
  min: setting.limit(),
  max: setting.limit(),
  maxLength: setting.whole(0, { max: 100_000 }),
  /** Dates: a passed one is marked, as of today or of hand-in. */
  due: setting.flag(),
  /** A due date is met once the column or part of this name is answered, with one of `doneWhen` if any is given. */
  doneBy: setting.text(),
  doneWhen: setting.names(),
})
/** What stands first in the admin, and where nothing is stored: of an answer, and of a part of a record. */
export const firstType = { answer: 'longText', part: 'shortText' } as const
/** Settings of one answer that is no list of records, for `answerTypeFields` without that type. */
export const plainAnswerShape = (first: AnswerType = firstType.answer) => simpleShape(first)
/**
 * For `records`: what one is called, what each of them holds, and whether the headings of the parts are printed with what
 * stands in them; they always are where a part is a list in its turn.
 */
const recordsShape = <S extends z.ZodRawShape>(part: S) => ({
  itemLabel: setting.text(),
  labelParts: setting.flag(),
  parts: keyedList({ label: setting.text(), ...part }),
})
/** Settings of one answer, to spread into a block's or a column's config; of the same first type as its fields. */
export const answerTypeShape = (first: AnswerType = firstType.answer) => ({
  ...simpleShape(first),
  ...recordsShape({ ...simpleShape(firstType.part), ...recordsShape(simpleShape(firstType.part)) }),
})
export type PlainAnswer = z.infer<z.ZodObject<ReturnType<typeof plainAnswerShape>>>

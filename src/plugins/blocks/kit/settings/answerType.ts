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

const simpleShape = {
  type: setting.oneOf(answerTypes, 'longText'),
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
  itemLabel: setting.text(),
}
/** Settings of one answer, to spread into a block's or a column's config. */
export const answerTypeShape = {
  ...simpleShape,
  /** For `records`: what each of them holds. */
  parts: keyedList({ label: setting.text(), ...simpleShape }),
}

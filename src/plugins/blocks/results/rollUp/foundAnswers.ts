import { pickAnswer, scaleOf } from '#blocks/kit/index.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import type { AnswerBelowFact } from '#document/input/needs.ts'
import type { RollUpConfig } from './config.ts'
import type { RollUpContext } from './figures.ts'

export type Found = { fact: AnswerBelowFact; value: unknown }
/** Whose answer it is, with the address of the document it stands in. */
export const source = ({ fact }: Found) => ({ name: fact.unitName, ...(fact.url ? { url: fact.url } : {}) })

/** Each unit's answer with where it comes from. Units that have not answered are left out here and named elsewhere. */
export const foundAnswers = (config: RollUpConfig, facts: AnswerBelowFact[]): Found[] =>
  facts.map((fact) => ({ fact, value: pickAnswer(fact.answer, config.field) })).filter(({ value }) => !isEmpty(value))

/** Option and level keys as the words they stand for. */
export const labelOf = (config: RollUpConfig, key: string, place: RollUpContext['place']): string =>
  [...config.options, ...(scaleOf(config.scale, place)?.levels ?? [])].find((option) => option.key === key)?.label ??
  key
/** An answer with its keys as words. */
export const named = (config: RollUpConfig, value: unknown, place: RollUpContext['place']): unknown =>
  typeof value === 'string'
    ? labelOf(config, value, place)
    : Array.isArray(value)
      ? value.map((key) => labelOf(config, String(key), place))
      : value

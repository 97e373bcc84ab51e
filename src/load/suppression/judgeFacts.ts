import type { MeasuredValue } from '#document/answer/value.ts'
import type { Vocabulary } from '#document/input/input.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import { hideComplement, hideSmall } from './hide.ts'

/** The municipality's rule, with the limit of each measure. */
export type Rule = Vocabulary['suppression'] & { limitFor: (measure?: string) => number }
export const ruleOf = ({ suppression, measures }: Vocabulary): Rule => {
  const own = new Map(measures.map((measure) => [measure.key, measure.minN]))
  return { ...suppression, limitFor: (measure) => own.get(measure ?? '') ?? suppression.minN }
}

const setKey = (fact: MeasureFact) => [fact.unitName, fact.measure, fact.period].join('\u0000')
/** All figures of the document judged together: girls in one table and boys in another give each other away too. */
export const judgeFacts = (facts: MeasureFact[], rule: Rule): ((fact: MeasureFact) => MeasureFact) => {
  const sets = new Map<string, Record<string, MeasuredValue>>()
  for (const fact of facts) sets.set(setKey(fact), { ...sets.get(setKey(fact)), [fact.group]: fact.value })
  const decided = new Map(
    [...sets].map(([key, stored]) => {
      const limit = rule.limitFor(key.split('\u0000')[1])
      const shown = Object.fromEntries(Object.entries(stored).map(([group, value]) => [group, hideSmall(value, limit)]))
      return [key, rule.secondary ? hideComplement(stored, shown, limit) : shown]
    }),
  )
  return (fact) => ({ ...fact, value: decided.get(setKey(fact))?.[fact.group] ?? fact.value })
}

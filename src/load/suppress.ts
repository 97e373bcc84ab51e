import type { MeasuredValue } from '#document/answer/value.ts'
import type { ComposeInput } from '#document/input/input.ts'
import type { AnswerBelowFact, DocumentFact, MeasureBelowFact, MeasureFact } from '#document/input/needs.ts'
import type { NeedsByInstance } from './needOf.ts'
import { siblingsKey } from './resolve/measures.ts'
import { hideAmong, hideSmall, isHidden, nOf } from './suppression/hide.ts'
import { judgeFacts, ruleOf } from './suppression/judgeFacts.ts'
import { suppressAnswer } from './suppression/suppressAnswer.ts'

/** The public version leads only to what the public may read. */
const publicLink = <F extends { url?: string; publicUrl?: string }>({ url: _, publicUrl, ...fact }: F) =>
  publicUrl ? { ...fact, publicUrl, url: publicUrl } : fact
const withoutCount = ({ n, ...fact }: MeasureBelowFact): MeasureBelowFact =>
  isHidden(fact.value) || n === undefined ? fact : { ...fact, n }

/**
 * The input as the public may see it. `needs` says what each resolved result is. Stored values stay true: this makes a
 * copy, and the frozen input of a handed-in document is always the internal one. Pure.
 */
export const suppress = (input: ComposeInput, needs: NeedsByInstance): ComposeInput => {
  const rule = ruleOf(input.vocabulary)
  const kindOf = (instanceKey: string, name: string) => needs[instanceKey]?.[name]
  const everything = Object.entries(input.resolved).flatMap(([key, named]) =>
    Object.entries(named).map(([name, result]) => ({ key, name, result })),
  )
  const facts = everything.flatMap(({ key, name, result }) =>
    key === siblingsKey || kindOf(key, name)?.kind === 'measures' ? (result as MeasureFact[]) : [],
  )
  const judge = judgeFacts(facts, rule)
  const hide = (key: string, name: string, result: unknown): unknown => {
    const need = kindOf(key, name)
    if (need?.kind === 'measures') return (result as MeasureFact[]).map(judge)
    if (need?.kind === 'answersBelow') return suppressAnswer((result as AnswerBelowFact[]).map(publicLink), rule)
    if ((need?.kind === 'otherAnswer' || need?.kind === 'documentLink') && result)
      return suppressAnswer(publicLink(result as DocumentFact), rule)
    if (need?.kind !== 'measuresBelow') return suppressAnswer(result, rule)
    const limit = rule.limitFor(need.measure)
    const small = (result as MeasureBelowFact[]).map(publicLink).map((fact) => ({
      ...fact,
      value: hideSmall(
        nOf(fact.value) === undefined && fact.n !== undefined ? withN(fact.value, fact.n) : fact.value,
        limit,
      ),
    }))
    return (rule.secondary ? hideAmong(small) : small).map(withoutCount)
  }
  const { [siblingsKey]: _, ...seen } = input.resolved
  return {
    ...input,
    audience: 'public',
    answers: Object.fromEntries(
      Object.entries(input.answers).map(([key, answer]) => [
        key,
        { ...answer, value: suppressAnswer(answer.value, rule) },
      ]),
    ),
    resolved: Object.fromEntries(
      Object.entries(seen).map(([key, named]) => [
        key,
        Object.fromEntries(Object.entries(named).map(([name, result]) => [name, hide(key, name, result)])),
      ]),
    ),
  }
}
const withN = (value: MeasuredValue, n: number): MeasuredValue =>
  value.kind === 'number' || value.kind === 'about100' ? { ...value, n } : value

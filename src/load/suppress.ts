import type { ComposeInput, Vocabulary } from '../document/input.ts'
import type { AnswerBelowFact, DocumentFact, MeasureBelowFact, MeasureFact } from '../document/needs.ts'
import type { MeasuredValue } from '../document/value.ts'
import type { NeedsByInstance } from './needOf.ts'
import { partition, siblingsKey } from './resolve/measures.ts'

const suppressed: MeasuredValue = { kind: 'suppressed' }
const isHidden = (value: MeasuredValue) => value.kind === 'suppressed'
const nOf = (value: MeasuredValue | undefined) => (value && 'n' in value ? value.n : undefined)

/** Primary suppression: a value about fewer than `limit` persons. The count goes too: "3 pupils" says who they are. */
export const hideSmall = (value: MeasuredValue, limit: number): MeasuredValue => {
  if (value.kind === 'suppressed') return suppressed
  const n = nOf(value)
  return n !== undefined && n < limit ? suppressed : value
}

/**
 * Secondary suppression among everyone, girls and boys: where one part is hidden the other must be too, or it can be
 * worked out from the whole. `~100` hides a part in the same way once the whole is an exact number. A part that is not
 * in the data is judged by what its size must be. `true` are the values as stored, `shown` after primary suppression.
 */
export const hideComplement = (
  stored: Record<string, MeasuredValue>,
  shown: Record<string, MeasuredValue>,
  limit: number,
): Record<string, MeasuredValue> => {
  const parts = partition.filter((group) => group in shown)
  const whole = shown.all
  const secret = parts.some((group) => {
    const value = shown[group]
    return value && (isHidden(value) || (value.kind === 'about100' && whole?.kind === 'number'))
  })
  const [only] = parts
  const rest = parts.length === 1 && only ? (nOf(stored.all) ?? 0) - (nOf(stored[only]) ?? 0) : 0
  const absentIsSmall = rest > 0 && rest < limit && nOf(stored[only ?? '']) !== undefined
  if (!secret && !absentIsSmall) return shown
  return Object.fromEntries(
    Object.entries(shown).map(([group, value]) => [
      group,
      partition.includes(group) && value.kind === 'number' ? suppressed : value,
    ]),
  )
}

/** Among units with a known total: where exactly one is hidden, the smallest of the others goes with it. */
export const hideAmong = (facts: MeasureBelowFact[]): MeasureBelowFact[] => {
  const hidden = facts.filter((fact) => isHidden(fact.value))
  const numbers = facts.filter((fact) => fact.value.kind === 'number')
  if (hidden.length !== 1 || numbers.length === 0) return facts
  const size = (fact: MeasureBelowFact) => nOf(fact.value) ?? fact.n ?? Number.POSITIVE_INFINITY
  const smallest = numbers.reduce((least, fact) => (size(fact) < size(least) ? fact : least))
  return facts.map((fact) => (fact === smallest ? { ...fact, value: suppressed } : fact))
}
/** The public version leads only to what the public may read. */
const publicLink = <F extends { url?: string; publicUrl?: string }>({ url: _, publicUrl, ...fact }: F) =>
  publicUrl ? { ...fact, publicUrl, url: publicUrl } : fact
const withoutCount = ({ n, ...fact }: MeasureBelowFact): MeasureBelowFact =>
  isHidden(fact.value) || n === undefined ? fact : { ...fact, n }

type Rule = Vocabulary['suppression'] & { limitFor: (measure?: string) => number }
const ruleOf = ({ suppression, measures }: Vocabulary): Rule => {
  const own = new Map(measures.map((measure) => [measure.key, measure.minN]))
  return { ...suppression, limitFor: (measure) => own.get(measure ?? '') ?? suppression.minN }
}

const setKey = (fact: MeasureFact) => [fact.unitName, fact.measure, fact.period].join('\u0000')
/** All figures of the document judged together: girls in one table and boys in another give each other away too. */
const judgeFacts = (facts: MeasureFact[], rule: Rule): ((fact: MeasureFact) => MeasureFact) => {
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

const isMeasured = (value: object): value is MeasuredValue =>
  'kind' in value && ['number', 'missing', 'suppressed', 'notApplicable', 'about100'].includes(String(value.kind))

/** Girls and boys as keys of the same object: columns of a table, or its rows with the columns inside. */
const hideSides = (stored: object, shown: Record<string, unknown>, limit: number): Record<string, unknown> => {
  const sides = ['all', ...partition].filter((group) => typeof shown[group] === 'object' && shown[group] !== null)
  if (!sides.some((group) => partition.includes(group))) return shown
  const pick = (from: object) =>
    Object.fromEntries(sides.map((group) => [group, (from as Record<string, Record<string, unknown>>)[group] ?? {}]))
  const [before, after] = [pick(stored), pick(shown)]
  const measured = (side: Record<string, unknown>): side is MeasuredValue & Record<string, unknown> => isMeasured(side)
  if (Object.values(after).every(measured))
    return {
      ...shown,
      ...hideComplement(before as Record<string, MeasuredValue>, after as Record<string, MeasuredValue>, limit),
    }
  const columns = new Set(Object.values(after).flatMap((side) => Object.keys(side)))
  const next: Record<string, Record<string, unknown>> = Object.fromEntries(
    Object.entries(after).map(([group, side]) => [group, { ...side }]),
  )
  const across = (sidesOf: Record<string, Record<string, unknown>>, column: string) =>
    Object.fromEntries(
      Object.entries(sidesOf).flatMap(([group, side]) => {
        const value = side[column]
        return typeof value === 'object' && value !== null && isMeasured(value) ? [[group, value]] : []
      }),
    )
  for (const column of columns)
    for (const [group, value] of Object.entries(hideComplement(across(before, column), across(after, column), limit)))
      next[group] = { ...next[group], [column]: value }
  return { ...shown, ...next }
}

/** Measured values wherever they stand in answered data: in a cell, in a record, in another unit's answer. */
export const suppressAnswer = (value: unknown, rule: { minN: number; secondary: boolean }): unknown => {
  if (Array.isArray(value)) return value.map((item) => suppressAnswer(item, rule))
  if (value === null || typeof value !== 'object') return value
  if (isMeasured(value)) return hideSmall(value, rule.minN)
  const shown = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, suppressAnswer(part, rule)]))
  return rule.secondary ? hideSides(value, shown, rule.minN) : shown
}

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

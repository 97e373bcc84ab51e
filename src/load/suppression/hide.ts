import { type MeasuredValue, missing } from '#document/answer/value.ts'
import type { MeasureBelowFact } from '#document/input/needs.ts'
import { partition } from '../resolve/measures.ts'

export const suppressed: MeasuredValue = { kind: 'suppressed' }
export const isHidden = (value: MeasuredValue) => value.kind === 'suppressed'
export const nOf = (value: MeasuredValue | undefined) => (value && 'n' in value ? value.n : undefined)

/**
 * Primary suppression: a value about fewer than `limit` persons. The count goes too: "3 pupils" says who they are. What
 * could not be read may say as much: the public gets the gap and not the words.
 */
export const hideSmall = (value: MeasuredValue, limit: number): MeasuredValue => {
  if (value.kind === 'suppressed') return suppressed
  if (value.kind === 'unread') return missing()
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

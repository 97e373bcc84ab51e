import Big from 'big.js'
import { limitsOf } from '#document/answer/limitsOf.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { formatDecimal } from '#document/text/swedish.ts'
import type { Words } from '../words/sv.ts'

/** A calm question, not a stop: the value is saved all the same. Nothing when the number lies inside its limits. */
export const outOfRange = (
  field: Parameters<typeof limitsOf>[0],
  value: MeasuredValue | undefined,
  { language, field: words }: Words,
): string | undefined => {
  if (value?.kind !== 'number') return undefined
  const { min, max } = limitsOf(field)
  if (min !== undefined && new Big(value.value).lt(min)) return words.tooLow(formatDecimal(min, undefined, language))
  return max !== undefined && new Big(value.value).gt(max)
    ? words.tooHigh(formatDecimal(max, undefined, language))
    : undefined
}

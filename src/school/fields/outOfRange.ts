import Big from 'big.js'
import { limitsOf } from '../../document/limitsOf.ts'
import { formatDecimal } from '../../document/swedish.ts'
import type { MeasuredValue } from '../../document/value.ts'

/** A calm question, not a stop: the value is saved all the same. Nothing when the number lies inside its limits. */
export const outOfRange = (
  field: Parameters<typeof limitsOf>[0],
  value: MeasuredValue | undefined,
): string | undefined => {
  if (value?.kind !== 'number') return undefined
  const { min, max } = limitsOf(field)
  if (min !== undefined && new Big(value.value).lt(min))
    return `Lägre än väntat (minst ${formatDecimal(min)}). Stämmer det?`
  return max !== undefined && new Big(value.value).gt(max)
    ? `Högre än väntat (högst ${formatDecimal(max)}). Stämmer det?`
    : undefined
}

import Big from 'big.js'
import { formatDecimal } from '../../document/swedish.ts'
import type { MeasuredValue } from '../../document/value.ts'

/** A calm question, not a stop: the value is saved all the same. Nothing when the number lies inside its limits. */
export const outOfRange = (
  field: { min?: string; max?: string },
  value: MeasuredValue | undefined,
): string | undefined => {
  if (value?.kind !== 'number') return undefined
  const low = field.min !== undefined && new Big(value.value).lt(field.min)
  const high = field.max !== undefined && new Big(value.value).gt(field.max)
  if (low) return `Lägre än väntat (minst ${formatDecimal(field.min ?? '0')}). Stämmer det?`
  return high ? `Högre än väntat (högst ${formatDecimal(field.max ?? '0')}). Stämmer det?` : undefined
}

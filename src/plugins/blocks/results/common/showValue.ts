import type { MeasuredValue } from '#document/answer/value.ts'
import type { MeasureDefinition, Place } from '#document/input/input.ts'
import { wordingOf } from '#document/input/wordingOf.ts'
import { formatValue } from '#document/text/swedish.ts'

type Style = { asGiven?: boolean; showUnit?: boolean }
const ownDecimals = (value: string) => value.split('.')[1]?.length ?? 0

/** A value as printed in a table of results: the measure's decimals, or those it was given with. */
export const showValue = (
  value: MeasuredValue,
  { asGiven, showUnit }: Style,
  { decimals, unit }: Pick<MeasureDefinition, 'decimals' | 'unit'>,
  place: Pick<Place, 'language' | 'vocabulary'>,
): string => {
  const digits = asGiven && value.kind === 'number' ? Math.min(ownDecimals(value.value), decimals) : decimals
  return formatValue(value, { decimals: digits, ...wordingOf(place), ...(showUnit ? { unit } : {}) })
}

import type { MeasuredValue } from '#document/answer/value.ts'
import type { MeasureDefinition } from '#document/input/input.ts'
import { formatValue } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'

type Style = { asGiven?: boolean; showUnit?: boolean }
const ownDecimals = (value: string) => value.split('.')[1]?.length ?? 0

/** A value as printed in a table of results: the measure's decimals, or those it was given with. */
export const showValue = (
  value: MeasuredValue,
  { asGiven, showUnit }: Style,
  { decimals, unit }: Pick<MeasureDefinition, 'decimals' | 'unit'>,
  language: Language = 'sv',
): string => {
  const digits = asGiven && value.kind === 'number' ? Math.min(ownDecimals(value.value), decimals) : decimals
  return formatValue(value, { decimals: digits, language, ...(showUnit ? { unit } : {}) })
}

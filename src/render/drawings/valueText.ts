import { formatDecimal } from '../../document/swedish.ts'
import type { Language } from '../../document/tree.ts'
import { type MeasuredValue, valueSymbols } from '../../document/value.ts'

/** A value as it is printed at its bar or point: decimal comma, or the symbol of its gap. */
export const valueText = (value: MeasuredValue | undefined, decimals: number, language: Language): string => {
  if (!value) return valueSymbols.missing
  return value.kind === 'number' ? formatDecimal(value.value, decimals, language) : valueSymbols[value.kind]
}
export const tickText = (tick: number, decimals: number, language: Language): string =>
  formatDecimal(tick.toFixed(decimals), decimals, language)

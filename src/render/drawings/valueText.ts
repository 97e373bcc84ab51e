import { type MeasuredValue, valueSymbols } from '#document/answer/value.ts'
import { formatDecimal } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Pen } from './Drawn.ts'
import type { Style } from './label.ts'

/** A value as it is printed at its bar or point: decimal comma, or the symbol of its gap. */
export const valueText = (
  value: MeasuredValue | undefined,
  decimals: number,
  { language, hiddenSymbol }: Pick<Pen, 'language' | 'hiddenSymbol'>,
): string => {
  if (!value) return valueSymbols.missing
  if (value.kind === 'suppressed') return hiddenSymbol
  return value.kind === 'number' ? formatDecimal(value.value, decimals, language) : valueSymbols[value.kind]
}
export const tickText = (tick: number, decimals: number, language: Language): string =>
  formatDecimal(tick.toFixed(decimals), decimals, language)

/** Type of a value in a chart. The dot that stands for a missing value must be seen where its bar should be. */
export const valueStyle = (isGap: boolean, { colours }: Pen): Style => ({
  size: isGap ? 11 : 8.5,
  weight: isGap ? 600 : 400,
  fill: isGap ? colours.muted : colours.ink,
  halo: colours.paper,
})

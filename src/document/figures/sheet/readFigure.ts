import { numberValue } from '../../answer/value.ts'
import { type ParsedNumber, parseNumber } from '../../text/parseNumber.ts'

/** No stored figure has more decimals, and with all of them asked for `3,069` is no thousand. */
const decimals = 6
const plain = /^(0|[1-9]\d{0,11})(?:,(\d{1,6}))?$/u

/** As `parseNumber`; a plain number, which nearly all are in a file of a hundred thousand, takes no time. */
export const readFigure = (text: string): ParsedNumber => {
  const [matched, whole = '', fraction = ''] = plain.exec(text) ?? []
  if (matched === undefined) return parseNumber(text, { decimals, language: 'sv' })
  const rest = fraction.replace(/0+$/u, '')
  return { ok: true, value: numberValue(rest ? `${whole}.${rest}` : whole) }
}

import Big from 'big.js'
import { type MeasuredValue, valueSymbols } from '../answer/value.ts'
import type { Vocabulary } from '../input/input.ts'
import type { Language } from '../tree/tree.ts'
import { type ParsedNumber, parseNumber } from './parseNumber.ts'

const nbsp = '\u00a0'

/** `1234.5` -> `1 234,5` (non-breaking space). Rounds half to even on exact decimals: 3.45 prints as 3,4. */
export const formatDecimal = (value: string, decimals?: number, language: Language = 'sv'): string => {
  const rounded =
    decimals === undefined ? new Big(value).toFixed() : new Big(value).toFixed(decimals, Big.roundHalfEven)
  const [whole = '0', fraction] = rounded.replace('-', '').split('.')
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? nbsp : ',') : whole
  const sign = new Big(rounded).lt(0) ? '\u2212' : ''
  return `${sign}${grouped}${fraction ? (language === 'sv' ? ',' : '.') + fraction : ''}`
}

/** `75 %` and `14 200 £` in Swedish are `75%` and `£14,200` in English. */
const withUnit = (number: string, unit: string, language: Language): string => {
  if (language === 'en' && /^[£$€¥]$/u.test(unit)) return number.replace(/^\u2212?/u, (sign) => sign + unit)
  return language === 'en' && unit === '%' ? `${number}%` : `${number}${nbsp}${unit}`
}

/** `symbol` stands for what is hidden, as the municipality writes it; `..` without. */
export type ValueFormat = { decimals?: number; unit?: string; language?: Language; symbol?: string }

/** A value as printed: number with comma, or the symbol that stands for why there is none. */
export const formatValue = (
  value: MeasuredValue | undefined,
  { decimals, unit, language = 'sv', symbol = valueSymbols.suppressed }: ValueFormat = {},
): string => {
  if (!value) return ''
  if (value.kind === 'suppressed') return symbol
  if (value.kind !== 'number') return valueSymbols[value.kind]
  const number = formatDecimal(value.value, decimals, language)
  return unit ? withUnit(number, unit, language) : number
}

/**
 * A value as it is edited: an English comma between thousands would be in the way of a Swedish decimal comma, and what
 * could not be read stands as it was written.
 */
export const editableValue = (value: MeasuredValue | undefined, language: Language): string => {
  if (value?.kind === 'unread') return value.text
  const shown = formatValue(value, { language })
  return language === 'en' ? shown.replaceAll(',', '') : shown
}

const gapsInWords = {
  sv: {
    missing: 'uppgift saknas',
    suppressed: 'sekretess, för få elever',
    notApplicable: 'ej aktuellt',
    about100: 'nära 100 procent',
    unread: 'det som är skrivet kan inte läsas',
  },
  en: {
    missing: 'no data',
    suppressed: 'suppressed, too few pupils',
    notApplicable: 'not applicable',
    about100: 'close to 100 per cent',
    unread: 'what is written cannot be read',
  },
}
/** What a symbol stands for, in words. */
export const speakGap = (kind: keyof typeof valueSymbols, language: Language = 'sv'): string =>
  gapsInWords[language][kind]

/** A value in words, for screen readers and forms. */
export const speakValue = (value: MeasuredValue, language: Language = 'sv'): string =>
  value.kind === 'number' ? formatDecimal(value.value, undefined, language) : speakGap(value.kind, language)

/** A number as a designer writes it in a template's settings: the Swedish way, whatever the document's language. */
export const parseSwedishNumber = (typed: string, { decimals }: { decimals?: number } = {}): ParsedNumber =>
  parseNumber(typed, { language: 'sv', ...(decimals === undefined ? {} : { decimals }) })

/** 2022 -> `2022/23`, `2022-2023` or `2022/2023`. */
export const formatSchoolYear = (start: number, notation: Vocabulary['notation']['schoolYear'] = '2022/23'): string =>
  notation === '2022/23' ? `${start}/${String(start + 1).slice(2)}` : `${start}${notation[4]}${start + 1}`

/** `VT2023` -> `VT-23`, in English `Spring 2023`; `2022/23` and `2023` are printed by the school-year notation and as they are. */
export const formatPeriod = (
  period: string,
  notation?: Partial<Vocabulary['notation']>,
  language: Language = 'sv',
): string => {
  const term = /^(VT|HT)(\d{4})$/.exec(period)
  if (term) {
    const [, name = '', year = ''] = term
    if (language === 'en') return `${name === 'VT' ? 'Spring' : 'Autumn'} ${year}`
    if (notation?.term === 'vt 2023') return `${name.toLowerCase()}${nbsp}${year}`
    return `${name}${notation?.term === 'VT23' ? '' : '-'}${year.slice(2)}`
  }
  const span = /^(\d{4})\/\d{2}$/.exec(period)
  return span ? formatSchoolYear(Number(span[1]), notation?.schoolYear) : period
}

/**
 * A period relative to a document: spring of the followed-up year is `{ term: 'VT', yearOffset: 0 }`.
 * Without a term it is the whole school year.
 */
export const periodOf = (
  schoolYear: number,
  { term, yearOffset = 0 }: { term?: 'VT' | 'HT'; yearOffset?: number },
): string => {
  const start = schoolYear + yearOffset
  if (term === 'VT') return `VT${start + 1}`
  return term === 'HT' ? `HT${start}` : formatSchoolYear(start)
}

/** Names of the months, January first. */
export const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]
export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** ISO date, month or week in words: `14 juni 2024`, `juni 2024`, `vecka 12, 2024`. Anything else is printed as it is. */
export const formatDate = (iso: string, language: Language = 'sv'): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso) ?? []
  const week = /^(\d{4})-W(\d{2})$/.exec(iso)
  if (week) return `${language === 'sv' ? 'vecka' : 'week'} ${Number(week[2])}, ${week[1]}`
  if (!year || !month) return iso
  return `${day ? `${Number(day)} ` : ''}${(language === 'sv' ? months : englishMonths)[Number(month) - 1] ?? month} ${year}`
}

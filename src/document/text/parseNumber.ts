import Big from 'big.js'
import { checkWords } from '../answer/checkWords.ts'
import { type MeasuredValue, unread } from '../answer/value.ts'
import type { Language } from '../tree/tree.ts'
import { cleanTyped } from './cleanTyped.ts'

/** What stands for why there is no number. Words of either language are understood in both. */
const words: Record<string, MeasuredValue> = {
  '.': { kind: 'missing' },
  saknas: { kind: 'missing' },
  'uppgift saknas': { kind: 'missing' },
  'no data': { kind: 'missing' },
  '..': { kind: 'suppressed' },
  x: { kind: 'suppressed' },
  sekretess: { kind: 'suppressed' },
  suppressed: { kind: 'suppressed' },
  '-': { kind: 'notApplicable' },
  '–': { kind: 'notApplicable' },
  'ej aktuellt': { kind: 'notApplicable' },
  'not applicable': { kind: 'notApplicable' },
  '~100': { kind: 'about100' },
}
export type ParsedNumber = { ok: true; value: MeasuredValue | undefined } | { ok: false; message: string }
/** `unit` is the field's own: a number may be written with it, `12 elever`. */
export type NumberFormat = { decimals?: number; unit?: string; language: Language }

/** No stored figure has more (`measuredValueSchema`). */
const mostDecimals = 6
/** `1,234.5`: thousands by comma, which is how English is printed. `0,123` is not: no number begins so. */
const englishThousands = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/
/** `1.234,5` and `1.234.567`: thousands by point, as in many spreadsheets; there is no other way to read them. */
const pointThousands = /^-?[1-9]\d{0,2}((\.\d{3})+,\d+|(\.\d{3}){2,})$/
/** One comma or point and three digits: three decimals to one reader, thousands to another. */
const twofold = { comma: /^-?[1-9]\d{0,2},\d{3}$/, point: /^-?[1-9]\d{0,2}\.\d{3}$/ }

const percent = '%(?:[- ]?enhet(?:er)?)?|procent(?:enhet(?:er)?)?|per ?cent(?:age points?)?'
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A spreadsheet's cells are pasted with their signs: `14 200 kr`, `-£12`, `75 %`, `12,5 procentenheter`. */
const withoutUnit = (typed: string, unit = ''): string => {
  const own = unit.trim() ? `|${escaped(cleanTyped(unit))}` : ''
  return typed.replace(new RegExp(`\\s*(?:${percent}|kr|[£$€¥]${own})$`, 'iu'), '').replace(/^([-+]?)[£$€¥]\s*/u, '$1')
}

/** Any dash or plus before the digits as the sign it stands for; `(3,2)` is how accounts write −3,2. */
const withSign = (typed: string): string => {
  const inBrackets = /^\((?=[\d£$€¥])(.*)\)$/u.exec(typed)?.[1]
  return inBrackets === undefined
    ? typed.replace(/^[−‐‑‒–]\s?(?=[\d£$€¥.,])/u, '-').replace(/^\+\s?(?=\S)/, '')
    : `-${inBrackets}`
}

/**
 * What a person types or pastes: `87,5`, `1 234`, `1.234,5`, `12.5 %`, `−3`, `+3`, `(3)`, `.`, `..`, `–`, `~100 %`, or
 * nothing. In English also `1,234.5`. Zeros beyond the decimals asked for say nothing and are let go (`24,0`). Where a
 * thousand and three decimals look alike the number is asked for again. Refuses what is no number and too many
 * decimals; range is a warning elsewhere (`checkFields`), never a stop.
 */
export const parseNumber = (typed: string, { decimals, unit, language }: NumberFormat): ParsedNumber => {
  const phrases = checkWords(language)
  const clean = cleanTyped(typed)
  if (clean === '') return { ok: true, value: undefined }
  const word = words[clean.toLowerCase().replace(/\s+/g, ' ')]
  if (word) return { ok: true, value: word }
  const bare = withoutUnit(withSign(withoutUnit(clean, unit)), unit)
  if (/^~ ?100$/.test(bare)) return { ok: true, value: { kind: 'about100' } }
  const room = Math.min(decimals ?? mostDecimals, mostDecimals)
  const isEnglish = language === 'en' && englishThousands.test(bare)
  const isTwofold = isEnglish
    ? twofold.comma.test(bare) && room >= 3
    : twofold.point.test(bare)
      ? language === 'sv'
      : twofold.comma.test(bare) && room < 3 && bare.endsWith('0')
  if (isTwofold) return { ok: false, message: phrases.twoNumbers(bare) }
  const isSpaced = /^-?\d{1,3}( \d{3})+([.,]\d+)?$/.test(bare)
  const joined = pointThousands.test(bare)
    ? bare.replaceAll('.', '')
    : isEnglish
      ? bare.replaceAll(',', '')
      : isSpaced
        ? bare.replaceAll(' ', '')
        : bare
  const [, sign, whole, written = ''] = /^(-?)(\d{0,12})(?:[.,](\d+))?$/.exec(joined) ?? []
  if (whole === undefined || whole + written === '') return { ok: false, message: phrases.noNumber(clean) }
  const fraction = written.slice(0, room) + written.slice(room).replace(/0+$/, '')
  if (fraction.length > room) return { ok: false, message: phrases.tooManyDecimals(room) }
  return { ok: true, value: { kind: 'number', value: new Big(`${sign}${whole || 0}.${fraction || 0}`).toFixed() } }
}

/** As `parseNumber`, as it is stored: what cannot be read is kept as it was written. */
export const readNumber = (typed: string, format: NumberFormat): MeasuredValue | undefined => {
  const parsed = parseNumber(typed, format)
  return parsed.ok ? parsed.value : unread(typed.trim())
}

import Big from 'big.js'
import { checkWords } from '../answer/checkWords.ts'
import type { MeasuredValue } from '../answer/value.ts'
import type { Language } from '../tree/tree.ts'

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

/** `1,234.5`: thousands by comma, which is how English is printed. `0,123` is not: no number begins so. */
const englishThousands = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/
/** One comma and three digits is also how a Swede writes three decimals. */
const couldBeSwedish = /^-?[1-9]\d{0,2},\d{3}$/

/** A spreadsheet's cells are pasted with their signs: `14 200 kr`, `-£12`, `75 %`. */
const withoutUnit = (typed: string) => typed.replace(/\s*(%|kr|[£$€¥])$/iu, '').replace(/^(-?)[£$€¥]\s*/u, '$1')

/**
 * What a person types or pastes: `87,5`, `1 234`, `12.5 %`, `−3`, `.`, `..`, `–`, `~100`, or nothing. In English also
 * `1,234.5`; a Swedish comma is taken there where it can be nothing else, and where a field with three decimals or more
 * leaves both readings open the number is asked for again. Refuses what is no number and too many decimals; range is a
 * warning elsewhere (`checkFields`), never a stop.
 */
export const parseNumber = (
  typed: string,
  { decimals, language }: { decimals?: number; language: Language },
): ParsedNumber => {
  const phrases = checkWords(language)
  const clean = typed.replace(/[\u00a0\u202f\u2009]/g, ' ').trim()
  if (clean === '') return { ok: true, value: undefined }
  const word = words[clean.toLowerCase().replace(/\s+/g, ' ')]
  if (word) return { ok: true, value: word }
  const bare = withoutUnit(clean.replace(/^\u2212/, '-'))
  const isEnglish = language === 'en' && englishThousands.test(bare)
  if (isEnglish && couldBeSwedish.test(bare) && (decimals ?? 3) >= 3)
    return { ok: false, message: phrases.twoNumbers(bare) }
  const isSpaced = /^-?\d{1,3}( \d{3})+([.,]\d+)?$/.test(bare)
  const joined = isEnglish ? bare.replaceAll(',', '') : isSpaced ? bare.replaceAll(' ', '') : bare
  if (!/^-?\d{1,12}([.,]\d+)?$/.test(joined)) return { ok: false, message: phrases.noNumber(clean) }
  const fraction = joined.split(/[.,]/)[1] ?? ''
  if (decimals !== undefined && fraction.length > decimals)
    return { ok: false, message: phrases.tooManyDecimals(decimals) }
  return { ok: true, value: { kind: 'number', value: new Big(joined.replace(',', '.')).toFixed() } }
}

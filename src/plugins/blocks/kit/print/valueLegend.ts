import { type MeasuredValue, valueSymbols } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import { wordingOf } from '#document/input/wordingOf.ts'
import { text } from '#document/tree/nodes.ts'
import type { Cell, Inline, Language, RowGroup } from '#document/tree/tree.ts'

const sv = {
  legend: (parts: string) => `Teckenförklaring: ${parts}.`,
  missing: 'uppgift saknas',
  notApplicable: 'ej aktuellt',
  about100: 'nära 100 procent: en till fyra elever saknas',
  unread: 'det som är skrivet kan inte läsas',
  hiddenInternal: 'dolt av sekretesskäl',
  hiddenPublic: (reasons: string[]) => `visas inte av sekretesskäl (${reasons.join(', eller ')})`,
  fewerThan: (limit: number) => `färre än ${limit} elever`,
  tooFew: 'för få elever',
  complement: 'en mindre grupp skulle kunna räknas fram',
  uncounted: 'antalet elever är inte angivet',
}
const en: typeof sv = {
  legend: (parts) => `Symbols: ${parts}.`,
  missing: 'no data',
  notApplicable: 'not applicable',
  about100: 'close to 100 per cent: one to four pupils are missing',
  unread: 'what is written cannot be read',
  hiddenInternal: 'hidden for confidentiality',
  hiddenPublic: (reasons) => `not shown for confidentiality (${reasons.join(', or ')})`,
  fewerThan: (limit) => `fewer than ${limit} pupils`,
  tooFew: 'too few pupils',
  complement: 'a smaller group could be worked out',
  uncounted: 'the number of pupils is not given',
}
const wordsOf = (language: Language) => (language === 'en' ? en : sv)

/** The reasons that hold among these values. A computed value has none of its own, and then few is the word. */
const hiddenMeaning = (
  values: (MeasuredValue | undefined)[],
  { audience, language, vocabulary }: Place,
  limit: number = vocabulary.suppression.minN,
): string => {
  const words = wordsOf(language)
  if (audience === 'internal') return words.hiddenInternal
  const reasons = new Set(values.flatMap((value) => (value?.kind === 'suppressed' ? [value.because ?? 'source'] : [])))
  return words.hiddenPublic([
    ...(reasons.has('few') ? [words.fewerThan(limit)] : []),
    ...(reasons.has('source') && !reasons.has('few') ? [words.tooFew] : []),
    ...(reasons.has('complement') ? [words.complement] : []),
    ...(reasons.has('unknown') ? [words.uncounted] : []),
  ])
}

/**
 * Explains those symbols that stand in place of a number in a table, and no others; nothing when none does. `limit` is
 * the one that figures of too few fall under, where it is not the municipality's.
 */
export const valueLegend = (values: (MeasuredValue | undefined)[], place: Place, limit?: number): Inline[][] => {
  const words = wordsOf(place.language)
  const kinds = new Set(values.map((value) => value?.kind))
  const symbols = { ...valueSymbols, suppressed: wordingOf(place).symbol }
  const meanings = { ...words, suppressed: hiddenMeaning(values, place, limit) }
  const parts = (Object.keys(valueSymbols) as (keyof typeof valueSymbols)[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => `${symbols[kind]} = ${meanings[kind]}`)
  return parts.length > 0 ? [text(words.legend(parts.join('; ')))] : []
}
export const valuesIn = (groups: RowGroup[]): (MeasuredValue | undefined)[] =>
  groups.flatMap((group) => group.rows.flatMap((row) => row.cells.map((cell: Cell) => cell.value)))

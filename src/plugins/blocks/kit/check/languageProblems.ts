import type { Field } from 'payload'
import type { AssemblyBlock, Labels } from '../define/BlockDefinition.ts'
import { textsOf, wordsIn } from './textsOf.ts'

/** Letters and small words that an English sentence does not have. */
const swedish =
  /[åäö]|\b(och|inte|som|med|av|eller|saknas|finns|inga|ingen|inget|ej|svar|rad|rader|kolumn|mallen|blocket|insats|insatser|redovisning|antal|namn|titel|enhet|summa|tabell|rubrik|genomsnitt|utan|skala|datum|aktivitet|ansvarig|punkt|uppgift|elever|flickor|pojkar|kommunen|skolan|grupp|nej|vald|visas|statistik|matris|kriterium|dokumenttyp|ska|januari|februari|juni|juli|augusti|oktober|vecka|vt|ht)\b/i
const swedishIn = (phrases: string[]): string[] => [...new Set(phrases.filter((words) => swedish.test(words)))]

/** Said alike in both languages: not translated, or the same in both. A single small word is a key that was printed. */
const alikeIn = (one: string[], other: string[]): string[] => {
  const known = new Set(other)
  const letters = (words: string) =>
    words
      .replace(/Xq\d+/g, '')
      .replace(/[^\p{L}\s]/gu, '')
      .trim()
  const phrases = (words: string) => letters(words).length > 1 && !/^\p{Ll}\S*$/u.test(letters(words))
  return [...new Set(one)].filter((words) => known.has(words) && phrases(words))
}

/** Words stored in a new block without anybody's doing. A default that follows the admin's language is no such word. */
const storedAtFirst = (fields: Field[]): string[] =>
  fields.flatMap((field): string[] => {
    const given: unknown = 'defaultValue' in field && field.type !== 'select' ? field.defaultValue : undefined
    const own = typeof given === 'function' ? [] : wordsIn(given)
    return [...own, ...('fields' in field ? storedAtFirst(field.fields) : [])]
  })
const isAlike = ({ sv, en }: Labels) => sv === en

/**
 * What a block says of itself in the wrong language: under every choice a designer has, in both languages, with nobody
 * else's words in it. A word that is the same in both is declared where it stands (`words`) or by `alike`.
 */
export const languageProblems = (block: AssemblyBlock): string[] => {
  const { alike = [], words = {}, fields } = block
  const declared = new Set([
    ...alike,
    ...Object.values(words)
      .filter(isAlike)
      .map(({ sv }) => sv),
  ])
  const [inSwedish, inEnglish] = [textsOf(block, 'sv'), textsOf(block, 'en')]
  const wrong = swedishIn(inEnglish)
  const same = alikeIn(inEnglish, inSwedish).filter((one) => !wrong.includes(one) && !declared.has(one))
  return [
    ...wrong.map((one) => `says in an English template: "${one}"; give it words by place.language.`),
    ...same.map((one) => `says "${one}" in both languages; translate it, or declare it: alike: ['${one}'].`),
    ...swedishIn(storedAtFirst(fields)).map(
      (one) => `stores "${one}" in every new block; put it in words with the same placeholder, not in defaultValue.`,
    ),
  ]
}

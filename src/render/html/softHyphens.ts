import type { Language } from '#document/tree/tree.ts'
import { compoundParts, syllables } from './hyphenate.ts'

/**
 * A shorter word is as well moved to the next line whole: the text is ragged, and a divided word is a little harder to
 * read. So is the last one, or half a word would be the last line of a paragraph; and an address is never divided.
 */
const LONG_WORD = /(?<!\p{L}|\/|\p{L}[.@])\p{L}{13,}(?!\p{L}|[.@/]\p{L}|\P{L}*$)/gu
/** Words of all documents; Swedish compounds come again and again. */
const divided = new Map<string, string>()
const DIVIDED_LIMIT = 20_000

/**
 * Soft hyphens in the long words of running text, by the patterns of its language; at least four letters on either
 * side. Chromium's headless build has no Swedish hyphenation of its own (`hyphens: auto` does nothing).
 */
export const softHyphens = (text: string, language: Language): string =>
  text.replace(LONG_WORD, (word) => {
    const key = `${language}:${word}`
    const known = divided.get(key)
    if (known !== undefined) return known
    if (divided.size >= DIVIDED_LIMIT) divided.clear()
    const parts = syllables(word, language, 4)
    const compounds = language === 'sv' ? compoundParts(parts) : []
    // förskole-klass, never försko-leklass, where the joint is known
    const made = (compounds.length > 1 ? compounds : parts).join('\u00ad')
    divided.set(key, made)
    return made
  })

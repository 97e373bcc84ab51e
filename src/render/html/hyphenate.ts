import english from 'hyphen/en-gb/index.js'
import swedish from 'hyphen/sv/index.js'
import type { Language } from '#document/tree/tree.ts'
import { textWidth } from '../textWidth.ts'

const shy = '\u00ad'

/** A word's parts, by the patterns of the language: never less than `before` letters in the first or four in the last. */
export const syllables = (word: string, language: Language, before = 3): string[] => {
  const { hyphenateSync } = language === 'en' ? english : swedish
  const parts = hyphenateSync(word, { minWordLength: 7 }).split(shy)
  while (parts.length > 1 && (parts[0] ?? '').length < before) parts.splice(0, 2, `${parts[0]}${parts[1]}`)
  while (parts.length > 1 && (parts.at(-1) ?? '').length < 4) parts.splice(-2, 2, `${parts.at(-2)}${parts.at(-1)}`)
  return parts
}

/** Second parts of the compounds that quality documents are full of; a word is best divided before one of them. */
const secondParts =
  /^(ansvar|analys|arbet|betyg|chef|dialog|frånvaro|fullmäktig|förmåga|grupp|handledning|hem|huvudman|innehåll|inspektion|klass|kommun|kriteri|kunskap|ledning|lärare|medel|mål|möjlighet|nämnd|områd|pedagog|personal|plan|process|rapport|redovisning|rektor|resultat|skol|språk|stöd|svar|system|tillfäll|undervisning|uppfyll|uppfölj|utveckling|verksamhet|värd|ämne)/

/** A word's syllables put together to the words it is compounded of, as far as these are known. */
export const compoundParts = (syllables: string[]): string[] => {
  const compounds: string[] = []
  syllables.forEach((part, at) => {
    const isJoint = at === 0 || secondParts.test(syllables.slice(at).join('').toLowerCase())
    if (isJoint) compounds.push(part)
    else compounds[compounds.length - 1] += part
  })
  return compounds
}

/**
 * One soft hyphen as near the middle as both halves allow, for there a compound has its joint more often than not
 * (utvecklings-områden, not utvecklingsområ-den); in a word of more than two lines, one at each joint that is known, else at each possible place.
 */
const divide = (word: string, width: number, size: number, language: Language): string => {
  const parts = syllables(word, language)
  const halves = parts.slice(1).map((_, at) => [parts.slice(0, at + 1).join(''), parts.slice(at + 1).join('')] as const)
  const fitting = halves.filter(
    ([first, last]) => textWidth(`${first}-`, size) <= width && textWidth(last, size) <= width,
  )
  const rank = ([first, last]: readonly [string, string]) =>
    Math.abs(first.length - last.length) - (language === 'sv' && secondParts.test(last.toLowerCase()) ? 100 : 0)
  const [best] = fitting.sort((a, b) => rank(a) - rank(b))
  if (best) return best.join(shy)
  const compounds = compoundParts(parts)
  return (compounds.every((part) => textWidth(`${part}-`, size) <= width) ? compounds : parts).join(shy)
}

/**
 * Soft hyphens in those words alone that are wider than `width` at `size` (same unit). Chromium's headless build has no
 * Swedish hyphenation of its own. A soft hyphen stays in the text of a PDF (U+00AD, which readers and searches skip),
 * so a word that fits is left as it is. A slash or a dash in a word is a place to break already.
 */
export const hyphenate = (text: string, width: number, size: number, language: Language): string =>
  text
    .split(/(\s+|(?<=[/–-]))/)
    .map((word) => (textWidth(word, size) > width ? divide(word, width, size, language) : word))
    .join('')

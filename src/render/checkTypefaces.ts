import type { FontKey, ThemeValues } from '#templates/themes/theme.ts'
import { charactersOf } from './charactersOf.ts'
import { wordFonts } from './docx/wordFonts.ts'
import type { Finding } from './Finding.ts'

/** What every Swedish or English text needs of its typeface, without help from another. */
const needed = 'abcdefghijklmnopqrstuvwxyzåäöéüABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜ0123456789–”’%§'

/** Characters of ours that a font lacks. */
export const missingCharacters = (font: Buffer): string[] => {
  const has = charactersOf(font)
  return [...needed].filter((character) => !has(character))
}

const known = new Map<FontKey, Finding[]>()

/**
 * Typefaces of a theme that lack a letter we write with. The typeface that stands in for all others would lend it, and the
 * word would stand there with one letter of another face, so the file is not handed out.
 */
export const checkTypefaces = ({ fonts }: ThemeValues): Finding[] =>
  [...new Set([fonts.body, fonts.heading])].flatMap((key) => {
    const found = known.get(key) ?? findingsOf(key)
    known.set(key, found)
    return found
  })

const findingsOf = (key: FontKey): Finding[] => {
  const [face] = wordFonts({ fonts: { body: key, heading: key } })
  const files = [face?.data, face?.bold, face?.italic, face?.boldItalic].filter((file) => file !== undefined)
  const missing = [...new Set(files.flatMap((file) => missingCharacters(Buffer.from(file))))]
  if (missing.length === 0) return []
  const message = `Typsnittet ${face?.name} saknar ${missing.join(' ')}. Välj ett annat typsnitt i temat.`
  return [{ code: 'TYPEFACE_INCOMPLETE', message }]
}

/** The characters that Windows-1252 has where Unicode has its second row of control characters, from U+0080. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const fromWindows = (code: number) => windows1252.charAt(code - 0x80).trim()

/** What Word's symbol typefaces (Symbol, Wingdings) draw at places of the private use area that others leave empty. */
const symbols: Record<number, string> = {
  61514: '☺',
  61516: '☹',
  61664: '→',
  61691: '✗',
  61692: '✓',
  61694: '☑',
}
const bullets = [0xf02d, 0xf06c, 0xf06e, 0xf06f, 0xf071, 0xf076, 0xf0a7, 0xf0a8, 0xf0b7, 0xf0d8]

/** What stands out in a text at all; others are returned as they are, at the cost of one look. */
const odd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff]|\p{Surrogate}/u
const odds = new RegExp(`\\r\\n|${odd.source}`, 'gu')

const meaningOf = (found: string): string => {
  const code = found.charCodeAt(0)
  // A soft return, a page break and the separators of lines and paragraphs are all a new line.
  if ([0x0b, 0x0c, 0x0d, 0x2028, 0x2029].includes(code)) return '\n'
  // Word's hyphen that does not break, as it stands in its plain text.
  if (code === 0x1e) return '-'
  if (code >= 0x80 && code <= 0x9f) return fromWindows(code)
  if (bullets.includes(code)) return '•'
  // A place of the private use area that we do not know is left: only the writer can say what it should be.
  return symbols[code] ?? (code >= 0xe000 && code <= 0xf8ff ? found : '')
}

/**
 * Text without the characters that come along with pasted text and have one meaning: soft returns and page breaks are
 * line breaks, the bullets of Word's symbol typefaces bullets, other control characters and halves of characters
 * nothing; a letter and its accent are one character. What it gives it leaves alone.
 */
export const cleanText = (value: string): string => {
  const known = odd.test(value) ? value.replace(odds, meaningOf) : value
  return known.normalize('NFC')
}

/** No letter, figure or sign that anybody can see. */
export const isBlankText = (value: string): boolean =>
  /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u.test(value)

/**
 * What was typed or pasted without what nobody sees: signs that only format (zero-width space U+200B, direction marks
 * U+200E, soft hyphen) fall away, spaces of every width (U+00A0, U+2007, U+200A, U+202F) are spaces.
 */
export const cleanTyped = (typed: string): string =>
  typed
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .trim()

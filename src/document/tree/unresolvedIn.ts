import { tokenPattern } from '../text/tokenNames.ts'

/** Names of things to the program, and what is said of a fault: neither is read as part of the document. */
const unread = new Set(['origin', 'asset', 'target', 'key', 'code', 'message'])
const tokensIn = (value: unknown): string[] => {
  if (typeof value === 'string')
    return value.includes('{{') ? [...value.matchAll(tokenPattern)].map(([token]) => token) : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => (unread.has(name) ? [] : tokensIn(part)))
}

/**
 * Tokens that would reach the reader as they are written in the template: in nodes, and in what the designer or the
 * municipality wrote as well. One that only an answer has is the school's own words, and no fault.
 */
export const unresolvedIn = (printed: unknown, ...written: unknown[]): string[] => {
  const found = [...new Set(tokensIn(printed))]
  if (found.length === 0) return []
  const meant = new Set(written.flatMap(tokensIn))
  return found.filter((token) => meant.has(token))
}

/** `U+0041`, or several for a character that is made of several. */
export const codesOf = (character: string): string =>
  [...character].map((part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

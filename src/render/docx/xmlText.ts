/**
 * Text that XML 1.0 can carry. Control characters come with pasted text; one of them, or half a surrogate pair,
 * makes Word refuse the whole file.
 */
export const xmlText = (value: string): string =>
  value
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

/** Character classes of PDF syntax (ISO 32000-1, 7.2.2), by byte: a table, since millions of bytes are classified. */
export const REGULAR = 0
export const SPACE = 1
export const DELIMITER = 2

const classes = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = SPACE
for (const char of '()<>[]{}/%') classes[char.charCodeAt(0)] = DELIMITER

/** The class of the character at `position`; behind the end of the text it is a space. */
export function classAt(text: string, position: number): number {
  return classes[text.charCodeAt(position)] ?? SPACE
}

/** The place after the run of regular characters that begins at `position`. */
export function endOfWord(text: string, position: number): number {
  let i = position
  while (classes[text.charCodeAt(i)] === REGULAR) i++
  return i
}

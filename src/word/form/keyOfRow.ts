/**
 * A key for a row that somebody added in Word: the same row of the same file has the same key, so that a file that is
 * handed in twice adds it once (FNV-1a, 53 bits of it).
 */
export const keyOfRow = (parts: string[]): string => {
  let hash = 0xcbf29ce484222325n
  for (const letter of parts.join('\u0000')) {
    hash ^= BigInt(letter.codePointAt(0) ?? 0)
    hash = (hash * 0x100000001b3n) & 0x1fffffffffffffn
  }
  return `w${hash.toString(36)}`
}

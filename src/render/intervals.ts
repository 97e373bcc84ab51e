const interval = /(?<![\p{L}\d])(?:\d+|[A-ZÅÄÖ]{1,3})(?:[–/-]\d+){1,3}/gu

/**
 * A text cut into its intervals and what stands between them: `2022-2023`, `VT-23` and `F–9` are each read as one
 * figure and must not be divided at the end of a line.
 */
export const intervals = (text: string): { text: string; whole: boolean }[] => {
  const pieces: { text: string; whole: boolean }[] = []
  let copied = 0
  for (const { index, 0: found } of text.matchAll(interval)) {
    if (index > copied) pieces.push({ text: text.slice(copied, index), whole: false })
    pieces.push({ text: found, whole: true })
    copied = index + found.length
  }
  if (copied < text.length) pieces.push({ text: text.slice(copied), whole: false })
  return pieces
}

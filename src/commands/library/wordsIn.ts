/** Keys, ids and kinds are no words that anybody looks for. */
const names = /^(id|key|type|blockType|blockKey|libraryKey|mode|format|style|version|.*Key)$/

/** The words a designer wrote in a block, formatted text included. */
export const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) =>
    names.test(name) && typeof part === 'string' ? [] : wordsIn(part),
  )
}

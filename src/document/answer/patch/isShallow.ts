/**
 * Deeper than any answer or template: lists in lists of formatted text in a record have some forty levels. MongoDB stores
 * a hundred, history's own around it included.
 */
export const deepest = 60

/** Whether a value may be walked by functions that call themselves. Looks level by level, so that it does not. */
export const isShallow = (value: unknown): boolean => {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return false
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []))
  }
  return true
}

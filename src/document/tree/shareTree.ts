type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Pairs what stands before and after a change. What is new has no partner, and nothing is a partner twice: a cell that
 * became two places in a table would have two sets of headers.
 */
const shareList = (before: unknown[], after: unknown[]): unknown[] => {
  const made = [...after]
  const most = Math.min(before.length, after.length)
  const isSame = (at: number, old: number) => {
    made[at] = share(before[old], after[at])
    return made[at] === before[old]
  }
  let head = 0
  while (head < most && isSame(head, head)) head += 1
  let tail = 0
  while (tail < most - head && isSame(after.length - 1 - tail, before.length - 1 - tail)) tail += 1
  for (let at = head; at < after.length - tail; at += 1)
    made[at] = at < before.length - tail ? share(before[at], after[at]) : after[at]
  return head === before.length && head === after.length ? before : made
}

/**
 * `after` with every part that says the same as in `before` replaced by that very part, so that equal is identical and
 * what hangs on it (its HTML) need not be made again.
 */
export const share = <T>(before: unknown, after: T): T => {
  if (Object.is(before, after)) return after
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after) as T
  if (!isObject(before) || !isObject(after)) return after
  const names = Object.keys(after)
  const made = Object.fromEntries(names.map((name) => [name, share(before[name], after[name])]))
  const same = names.length === Object.keys(before).length && names.every((name) => made[name] === before[name])
  return (same ? before : made) as T
}

import { changesBetween } from './changesBetween.ts'
import { isNothing } from './json.ts'
import { isKeyedList, keyOf } from './keyedList.ts'
import type { Change } from './mergeChanges.ts'
import { ORDER, valueAt } from './paths.ts'

/**
 * As `changesBetween`, for a history that is read backwards. The order of every list that loses items comes first: made
 * it changes nothing, taken back (`inverseOf`) it comes last and puts the items where they stood.
 */
export const reversibleChanges = (before: unknown, after: unknown): Change[] => {
  const changes = changesBetween(before, after)
  const orders = new Map<string, Change>()
  for (const { path, value } of changes) {
    const list = path.slice(0, -1)
    const items = isNothing(value) ? valueAt(before, list) : undefined
    if (!isKeyedList(items)) continue
    const keys = items.map((item) => String(keyOf(item)))
    orders.set(JSON.stringify(list), { path: [...list, ORDER], base: keys, value: keys })
  }
  return [...orders.values(), ...changes]
}

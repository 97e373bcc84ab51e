import type { PlaceItem } from './input.ts'

/** Between a key and the item it is repeated for, and again before the item within that: `results@skola-a@3`. */
const mark = '@'

/** The key of a block or section where it stands: as it is, or for one item. */
export const instanceKeyOf = (key: string, item?: PlaceItem): string =>
  item ? [instanceKeyOf(key, item.within), item.key].join(mark) : key

export const blockKeyOf = (instanceKey: string): string => instanceKey.split(mark)[0] ?? instanceKey

/**
 * What a key means to a block that stands at `instanceKey`: the same item's first, then that of the item around it, then
 * one for the whole document. A key that names its item means that one alone.
 */
export const keysSeenFrom = (instanceKey: string, key: string): string[] => {
  if (key.includes(mark)) return [key]
  const items = instanceKey.split(mark).slice(1)
  return [...items.map((_, index) => [key, ...items.slice(0, items.length - index)].join(mark)), key]
}

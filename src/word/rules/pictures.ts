import type { Drafting } from '../draft/Drafting.ts'
import type { Item } from '../read/Item.ts'
import type { Rule } from './Rule.ts'

/** Pictures of a line; a line with nothing else is taken. */
export const pictures: Rule = (drafting, items, at) => {
  const item = items[at]
  if (item?.kind !== 'paragraph' || item.pictures.length === 0) return 0
  drafting.flush()
  for (const { alt, path } of item.pictures)
    drafting.put('image', alt || drafting.heading, item.place, 'picture', 0.7, path ? { path } : {})
  return item.text.trim() ? 0 : 1
}

/** Notes of a line stand after it; the line itself is read on. */
export const notes = (drafting: Drafting, item: Item | undefined): 0 => {
  if (item?.kind === 'paragraph') for (const note of item.notes) drafting.put('note', note, item.place, 'note', 0.95)
  return 0
}

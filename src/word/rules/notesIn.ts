import type { Drafting } from '../draft/Drafting.ts'
import type { Item } from '../read/Item.ts'

/** Notes and pictures that stand in a table's cells. */
export const notesIn = (drafting: Drafting, item: Item): void => {
  if (item.kind === 'table') {
    for (const cell of item.rows.flat()) for (const inner of cell.items) notesIn(drafting, inner)
    return
  }
  for (const note of item.notes) drafting.put('note', note, item.place, 'note', 0.95)
  for (const { alt, path } of item.pictures)
    drafting.put('image', alt, item.place, 'picture', 0.6, path ? { path } : {})
}

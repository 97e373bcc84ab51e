import type { Drafting } from '../draft/Drafting.ts'
import type { Item, Paragraph } from '../read/Item.ts'
import type { Heading } from './headingLevels.ts'

/** Looks at the items from a place on and takes as many as it understands, putting them into the draft; 0 is none. */
export type Rule = (drafting: Drafting, items: Item[], at: number, headings: Map<Item, Heading>) => number

/** The lines from a place on that pass a test, up to the first that does not. */
export const runOf = (items: Item[], at: number, test: (line: Paragraph) => boolean): Paragraph[] => {
  const run: Paragraph[] = []
  for (let end = at; end < items.length; end++) {
    const item = items[end]
    if (item?.kind !== 'paragraph' || !test(item)) break
    run.push(item)
  }
  return run
}

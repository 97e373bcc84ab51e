import { BookmarkEnd, BookmarkStart, type FileChild, LineRuleType, Paragraph, Table } from 'docx'
import { WordTable } from './WordTable.ts'

export type Block = Paragraph | Table | FileChild

const gap = () => new Paragraph({ style: 'TableGap', children: [] })
/** As low as a line can be (1 point): a table may end just above the foot of its page. */
const end = () =>
  new Paragraph({ style: 'TableGap', spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] })

/**
 * Word joins two tables that touch into one, and a boxed text needs air above it, which tables cannot have: a low
 * paragraph keeps them apart. The only empty paragraph we write.
 */
export const separated = <B extends Block>(blocks: B[]): (B | Paragraph)[] => {
  let before: B | undefined
  return blocks.flatMap((block): (B | Paragraph)[] => {
    // A bookmark between two tables does not keep them apart.
    if (block instanceof BookmarkStart || block instanceof BookmarkEnd) return [block]
    const apart = before instanceof Table || (before !== undefined && block instanceof WordTable && block.boxed)
    before = block
    return block instanceof Table && apart ? [gap(), block] : [block]
  })
}

/** A Word section hangs on its last paragraph; after a table or the contents that must be a low one, or it may open an empty page. */
export const closed = <B extends Block>(blocks: B[]): (B | Paragraph)[] =>
  blocks.length > 0 && !(blocks.at(-1) instanceof Paragraph) ? [...blocks, end()] : blocks

import { type FileChild, Paragraph, Table } from 'docx'

export type Block = Paragraph | Table | FileChild

/** Word joins two tables that touch into one, so a hairline paragraph keeps them apart. The only empty paragraph we write. */
export const separated = <B extends Block>(blocks: B[]): (B | Paragraph)[] =>
  blocks.flatMap((block, index): (B | Paragraph)[] =>
    block instanceof Table && blocks[index - 1] instanceof Table
      ? [new Paragraph({ style: 'TableGap', children: [] }), block]
      : [block],
  )

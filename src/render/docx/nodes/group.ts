import { BorderStyle, type Paragraph, type Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { DocumentNode, GroupNode } from '#document/tree/tree.ts'
import { type Block, separated } from '../separated.ts'
import { WordTable } from '../WordTable.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'

const gap = 240
/** What reads well in a narrow column and loses nothing in a cell: no headings, no tables in tables. */
const small = (node: DocumentNode): boolean =>
  ['paragraph', 'list', 'quote', 'image', 'problem'].includes(node.type) || (node.type === 'figure' && !node.data)

/** Four signatures stand beside each other as in the PDF; lists and figures need more room. */
const most = (columns: DocumentNode[][]) => (columns.flat().every(({ type }) => type === 'paragraph') ? 4 : 3)

/** Side by side in a borderless table, which screen readers read column by column; what does not fit a cell comes one after another. */
export const renderGroup = (writer: WordWriter, node: GroupNode, scope: Scope): Block[] => {
  const columns = node.columns.filter((column) => column.length > 0)
  if (columns.length < 2 || columns.length > most(columns) || scope.inCell || !columns.flat().every(small))
    return writer.renderNodes(columns.flat(), scope)
  const width = Math.floor(scope.width / columns.length)
  const inside: Scope = { ...scope, width: width - gap, depth: 0, indent: 0, right: 0, inCell: true }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cells = columns.map(
    (column) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: separated(writer.renderNodes(column, inside)) as (Paragraph | Table)[],
      }),
  )
  return [
    new WordTable({
      width: { size: width * columns.length, type: WidthType.DXA },
      columnWidths: columns.map(() => width),
      layout: TableLayoutType.FIXED,
      margins: { left: 0, right: gap },
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [new TableRow({ children: cells })],
    }),
  ]
}

import { BorderStyle, type Paragraph, type Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { CalloutNode, DocumentNode } from '../../../document/tree.ts'
import { paragraphOf } from '../paragraphOf.ts'
import { type Block, separated } from '../separated.ts'
import { WordTable } from '../WordTable.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { renderNodes } from './renderNode.ts'

const holdsHeading = (node: DocumentNode): boolean =>
  node.type === 'section' ||
  ('children' in node && node.children.some(holdsHeading)) ||
  (node.type === 'group' && node.columns.flat().some(holdsHeading))

/**
 * Paragraphs get the frame themselves. Lists and tables cannot (Word frames each indent on its own), so those stand in a
 * table of one cell; with headings inside, only the title is framed, for headings in tables are lost to navigation.
 */
export const renderCallout = (writer: WordWriter, node: CalloutNode, scope: Scope): Block[] => {
  const title = node.title?.length ? [paragraphOf(writer, 'CalloutTitle', node.title, { keepNext: true })] : []
  if (node.children.every((child) => child.type === 'paragraph'))
    return [...title, ...renderNodes(writer, node.children, { ...scope, body: 'Callout' })]
  if (node.children.some(holdsHeading)) return [...title, ...renderNodes(writer, node.children, scope)]
  return [box(writer, node, scope)]
}

const box = (writer: WordWriter, node: CalloutNode, scope: Scope): Table => {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const inside: Scope = {
    ...scope,
    width: scope.width - 360,
    body: 'TableText',
    list: 'TableList',
    depth: 0,
    indent: 0,
    inCell: true,
  }
  const title = node.title?.length ? [paragraphOf(writer, 'Label', node.title, { keepNext: true })] : []
  const children = separated([...title, ...renderNodes(writer, node.children, inside)]) as (Paragraph | Table)[]
  return new WordTable({
    width: { size: scope.width - scope.indent, type: WidthType.DXA },
    columnWidths: [scope.width - scope.indent],
    ...(scope.indent > 0 ? { indent: { size: scope.indent, type: WidthType.DXA } } : {}),
    layout: TableLayoutType.FIXED,
    margins: { top: 100, bottom: 120, left: 180, right: 180 },
    borders: {
      top: none,
      bottom: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
      left: { style: BorderStyle.SINGLE, size: 24, color: writer.theme.primary },
    },
    rows: [new TableRow({ children: [new TableCell({ shading: { fill: writer.theme.surface }, children })] })],
  })
}

import {
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { CalloutNode, DocumentNode } from '#document/tree/tree.ts'
import { childrenOf } from '#document/tree/walk.ts'
import { isBlank } from '../isBlank.ts'
import { paragraphOf } from '../paragraphOf.ts'
import { type Block, separated } from '../separated.ts'
import { WordTable } from '../WordTable.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import type { WordTheme } from '../wordTheme.ts'

import { indentOf } from './paragraph.ts'

const styles = { guidance: 'Guidance', info: 'Info', answer: 'Answer', decision: 'Decision' } as const

/** What is a heading elsewhere is none in a cell. */
const holdsHeading = (node: DocumentNode): boolean =>
  node.type === 'section' || (node.type !== 'table' && childrenOf(node).some(holdsHeading))

/**
 * Paragraphs get the frame themselves. Lists and tables cannot (Word frames each indent on its own), so those stand in a
 * table of one cell. Answers and whatever holds headings stay in the flow of the text: they are long, and headings in
 * tables are lost to navigation; there only the paragraphs are marked.
 */
export const renderCallout = (writer: WordWriter, node: CalloutNode, scope: Scope): Block[] => {
  const style = styles[node.variant]
  const flows = node.variant === 'answer' || node.children.some(holdsHeading)
  if (!flows && !node.children.every((child) => child.type === 'paragraph')) return [box(writer, node, scope)]
  const inside = { ...scope, body: style }
  return [
    ...(!isBlank(node.title) && node.title ? [paragraphOf(writer, `${style}Title`, node.title, indentOf(scope))] : []),
    ...writer.renderNodes(node.children, inside),
  ]
}

const rule = (color: string, size: number): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color })
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const frames = (theme: WordTheme, variant: CalloutNode['variant']) => {
  if (variant === 'decision') {
    const all = rule(theme.primary, 12)
    return { top: all, bottom: all, left: all, right: all }
  }
  if (variant === 'info') {
    const thin = rule(theme.line, 6)
    return { top: thin, bottom: thin, left: rule(theme.primary, 24), right: thin }
  }
  return { top: none, bottom: none, left: none, right: none }
}

const box = (writer: WordWriter, node: CalloutNode, scope: Scope): Table => {
  const width = scope.width - scope.indent - scope.right
  const inside: Scope = {
    ...scope,
    width: width - 400,
    body: 'BodyText',
    list: 'ListParagraph',
    depth: 0,
    indent: 0,
    right: 0,
    inCell: true,
  }
  const title =
    !isBlank(node.title) && node.title ? [paragraphOf(writer, 'TableHead', node.title, { keepNext: true })] : []
  const children = separated([...title, ...writer.renderNodes(node.children, inside)]) as (Paragraph | Table)[]
  writer.pending = { space: 220 }
  return new WordTable(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: [width],
      ...(scope.indent > 0 ? { indent: { size: scope.indent, type: WidthType.DXA } } : {}),
      layout: TableLayoutType.FIXED,
      margins: { top: 60, bottom: 140, left: 200, right: 200 },
      borders: { ...frames(writer.theme, node.variant), insideHorizontal: none, insideVertical: none },
      rows: [
        new TableRow({
          children: [
            new TableCell({
              ...(node.variant === 'guidance' ? { shading: { fill: writer.theme.surface } } : {}),
              children,
            }),
          ],
        }),
      ],
    },
    { boxed: true },
  )
}

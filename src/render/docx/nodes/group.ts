import { BorderStyle, type Paragraph, type Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { inlineText } from '#document/text/variables.ts'
import { text } from '#document/tree/nodes.ts'
import type { DocumentNode, FigureNode, GroupNode, TableNode } from '#document/tree/tree.ts'
import { mapChildren, nodesOf } from '#document/tree/walk.ts'
import { wrapText } from '../../drawings/wrapText.ts'
import { wordRuns } from '../../rows/wordRuns.ts'
import { paragraphOf } from '../paragraphOf.ts'
import { type Block, separated } from '../separated.ts'
import { WordTable } from '../WordTable.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { renderTable } from './table.ts'

const gap = 240
/** A line of a heading, in twips, and the space that what stands under it has of its own. */
const heading = { line: 252, aboveFigure: 220, aboveText: 120 }
/** With more letters than this a row may go on on the next page. */
const shortRow = 1500

/**
 * Side by side in a borderless table, which screen readers read column by column, headings with their blocks; what does
 * not fit a cell comes one after another.
 */
export const renderGroup = (writer: WordWriter, node: GroupNode, scope: Scope): Block[] =>
  scope.inCell
    ? writer.renderNodes(node.columns.flat(), scope)
    : wordRuns(node).flatMap(({ beside, columns }) =>
        beside ? renderRow(writer, columns, scope) : writer.renderNodes(columns.flat(), scope),
      )

const renderRow = (writer: WordWriter, columns: DocumentNode[][], scope: Scope): Block[] => {
  const width = Math.floor(scope.width / columns.length)
  const lines = columns.map((column) => headingLines(column, (width - gap) / 20, writer.theme.bodySize / 2))
  const deepest = Math.max(...lines)
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cells = columns.map((column, at) => {
    const below = spaceBelow(column, deepest - (lines[at] ?? 0))
    const inside: Scope = { ...scope, width: width - gap, depth: 0, indent: 0, right: 0, inCell: true, below }
    const children = separated(writer.renderNodes(column.map(withoutData), inside)) as (Paragraph | Table)[]
    writer.pending = {}
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: children.length > 0 ? children : [paragraphOf(writer, 'TableText', [])],
    })
  })
  const short = JSON.stringify(columns.map((column) => column.map(withoutDrawing))).length < shortRow * columns.length
  const row = new WordTable({
    width: { size: width * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: gap },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ children: cells, ...(short ? { cantSplit: true } : {}) })],
  })
  return [row, ...dataOf(columns.flat()).flatMap((table) => renderTable(writer, table, scope))]
}

/** How many lines its heading takes, so that those beside it can be made as high. */
const headingLines = ([first]: DocumentNode[], width: number, size: number): number =>
  first?.type === 'section' ? wrapText(inlineText(first.title), width, size).length : 0

/** Word takes the larger of two spaces that meet, not both. */
const spaceBelow = ([first]: DocumentNode[], missing: number): number => {
  if (first?.type !== 'section' || missing === 0) return 0
  return missing * heading.line + (first.children[0]?.type === 'figure' ? heading.aboveFigure : heading.aboveText)
}

const withoutData = (node: DocumentNode): DocumentNode =>
  node.type === 'figure' ? { ...node, data: undefined } : mapChildren(node, withoutData)
/** What of a column is words; a drawing is a picture. */
const withoutDrawing = (node: DocumentNode): DocumentNode =>
  node.type === 'figure'
    ? { type: 'paragraph', origin: node.origin, inlines: node.caption }
    : mapChildren(node, withoutDrawing)

/** The figures of a row's charts, each with the name of its figure. They stand below it: there is no room for them in it. */
const dataOf = (nodes: DocumentNode[]): TableNode[] =>
  nodesOf(nodes, 'figure').flatMap(({ data, number }: FigureNode) =>
    data ? [{ ...data, caption: [...text(number ? `${number}. ` : ''), ...data.caption] }] : [],
  )

import { TableLayoutType, TextRun, WidthType } from 'docx'
import { inlineText } from '#document/text/variables.ts'
import type { Inline, TableNode } from '#document/tree/tree.ts'
import { tableDescription } from '../../tableDescription.ts'
import { bookmarked } from '../bookmark.ts'
import { columnWidths } from '../columnWidths.ts'
import { inlines } from '../inlines.ts'
import { isBlank } from '../isBlank.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import { TABLE_STYLE } from '../styles/tableStyle.ts'
import { WordTable } from '../WordTable.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { numberGap } from './section.ts'
import { tableRows } from './tableRows.ts'

/** Number and caption, kept with the table it `leads` to; the target of references to it. */
export const captionOf = (
  writer: WordWriter,
  node: { id?: string; number?: string; caption: Inline[] },
  style: 'Caption' | 'FigureCaption',
  leads = style === 'Caption',
): Block[] => {
  if (isBlank(node.caption) && !node.number) return []
  const words = [
    ...(node.number ? [new TextRun({ text: `${node.number}.${numberGap}`, style: 'CaptionNumber' })] : []),
    ...inlines(writer, node.caption),
  ]
  return [
    paragraphOf(writer, style, [], {
      ...(leads ? { keepNext: true } : {}),
      ...(leads && style === 'FigureCaption' ? { spacing: { after: 140 } } : {}),
      after: bookmarked(writer, node.id, words),
    }),
  ]
}

/** `named`: by a figure's caption above it, so that its own is there for screen readers only. */
export const renderTable = (writer: WordWriter, node: TableNode, scope: Scope, named = false): Block[] => {
  const width = scope.width - scope.indent - (node.measure ? scope.right : 0)
  const widths = columnWidths(node, width)
  const caption = named ? [] : captionOf(writer, node, 'Caption')
  const rows = tableRows(writer, node, widths, scope)
  const notes = (node.notes ?? [])
    .filter((note) => !isBlank(note))
    .map((note) => paragraphOf(writer, 'TableNote', note))
  writer.pending = { space: notes.length > 0 ? 180 : 260 }
  if (rows.length === 0) return [...caption, ...notes]
  const body = node.groups.flatMap((group) => group.rows)
  return [
    ...caption,
    new WordTable(
      {
        rows,
        style: TABLE_STYLE,
        width: { size: width, type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        ...(scope.indent > 0 ? { indent: { size: scope.indent, type: WidthType.DXA } } : {}),
      },
      {
        caption: inlineText([
          ...(node.number ? [{ type: 'text' as const, text: `${node.number} ` }] : []),
          ...node.caption,
        ]),
        description: tableDescription(node, writer.language),
        firstRow: node.head.length > 0,
        lastRow: body.at(-1)?.role === 'total',
        firstColumn: body.some((row) => row.cells[0]?.header === 'row'),
      },
    ),
    ...notes,
  ]
}

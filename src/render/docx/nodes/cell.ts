import { AlignmentType, type IParagraphOptions, type Paragraph, type Table, TableCell, VerticalAlign } from 'docx'
import type { Cell, Column, Row } from '#document/tree/tree.ts'
import { isBlank } from '../isBlank.ts'
import { paragraphOf } from '../paragraphOf.ts'
import { separated } from '../separated.ts'
import { toneTag } from '../toneTag.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'

const alignments = { start: undefined, center: AlignmentType.CENTER, number: AlignmentType.RIGHT } as const
const cellStyle = (cell: Cell, row: Row): string =>
  cell.header === 'column' ? 'TableHead' : cell.header || row.role === 'total' ? 'TableRowHead' : 'TableText'

export type CellPlace = {
  column: Column | undefined
  width: number
  keepNext: boolean
  head: boolean
  span: number
  shaded: boolean
}

/** A cell: its words, then its blocks. Only the words follow the column's alignment; lists and paragraphs start at the left. */
export const renderCell = (writer: WordWriter, cell: Cell, row: Row, place: CellPlace, scope: Scope): TableCell => {
  const { theme } = writer
  const style = place.head ? 'TableHead' : cellStyle(cell, row)
  const align = place.head && place.span > 1 ? 'center' : (place.column?.align ?? 'start')
  const alignment = cell.header === 'row' ? undefined : alignments[align]
  const look: IParagraphOptions = {
    ...(alignment ? { alignment } : {}),
    ...(place.keepNext ? { keepNext: true } : {}),
  }
  const inside: Scope = {
    ...scope,
    width: place.width - 200,
    body: style,
    list: 'TableList',
    depth: 0,
    indent: 0,
    right: 0,
    inCell: true,
  }
  const words = [...cell.inlines, ...toneTag(writer, cell)]
  const opens = isBlank(words)
  // In reading order, for notes take their numbers as they are written.
  const line = opens ? [] : [paragraphOf(writer, style, words, look)]
  const [first, ...rest] = cell.children ?? []
  const more = { ...inside, body: 'TableMore' }
  const blocks = separated([
    ...line,
    ...writer.renderNodes(first ? [first] : [], opens ? inside : more),
    ...writer.renderNodes(rest, more),
  ]) as (Paragraph | Table)[]
  const children = blocks.length > 0 ? blocks : [paragraphOf(writer, style, [], look)]
  writer.pending = {}
  const fill = cell.tone
    ? theme.tones[cell.tone].background
    : place.head || place.shaded || cell.header === 'group'
      ? theme.surface
      : undefined
  return new TableCell({
    children,
    ...(place.span > 1 ? { columnSpan: place.span } : {}),
    ...((cell.rowSpan ?? 1) > 1 ? { rowSpan: cell.rowSpan } : {}),
    ...(fill ? { shading: { fill } } : {}),
    ...(place.head ? { verticalAlign: VerticalAlign.BOTTOM } : {}),
  })
}

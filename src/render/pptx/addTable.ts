import type PptxGenJS from 'pptxgenjs'
import { inlineText } from '#document/text/variables.ts'
import type { Cell, Inline, Row, TableNode } from '#document/tree/tree.ts'
import { columnWidths } from '../docx/columnWidths.ts'
import { rowHeight, tableType } from '../slides/heights.ts'
import { tableDescription } from '../tableDescription.ts'
import { textWidth } from '../textWidth.ts'
import { type Box, inches, placed } from './geometry.ts'
import { nodeRuns } from './nodeRuns.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'
import { paragraphRuns } from './paragraphRuns.ts'

type TableCell = PptxGenJS.TableCell
const smallest = 10
const sideMargin = 5

/** Lines between rows, a strong one around what is above and below: as printed tables have them. */
const borders = (writer: PptxWriter, strong: { top?: boolean; bottom?: boolean }): PptxGenJS.BorderProps[] => {
  const { primary, line } = writer.theme.colours
  const rule = (is?: boolean): PptxGenJS.BorderProps =>
    is ? { type: 'solid', pt: 1.5, color: hex(primary) } : { type: 'solid', pt: 0.75, color: hex(line) }
  const none: PptxGenJS.BorderProps = { type: 'none' }
  return [rule(strong.top), none, rule(strong.bottom), none]
}

type Place = { head?: boolean; total?: boolean; last?: boolean; columns: TableNode['columns']; size: number }

const cellOf = (writer: PptxWriter, cell: Cell, at: number, place: Place): TableCell => {
  const { colours } = writer.theme
  const { head, total, last, columns, size } = place
  const align = columns[at]?.align
  const tone = cell.tone ? colours.tones[cell.tone] : undefined
  const bold = head || total || cell.header !== undefined
  const look = {
    fontSize: size,
    color: hex(head ? colours.primary : (tone?.text ?? colours.ink)),
    ...(bold ? { bold: true } : {}),
  }
  const runs = [
    ...paragraphRuns(writer, cell.inlines, look),
    ...(cell.children ?? []).flatMap((child) => nodeRuns(writer, child, size)),
  ]
  const fill = head ? colours.surface : tone?.background
  return {
    text: runs,
    options: {
      ...(cell.colSpan && cell.colSpan > 1 ? { colspan: cell.colSpan } : {}),
      ...(cell.rowSpan && cell.rowSpan > 1 ? { rowspan: cell.rowSpan } : {}),
      align: align === 'number' ? 'right' : align === 'center' ? 'center' : 'left',
      valign: head ? 'bottom' : 'middle',
      ...(fill ? { fill: { color: hex(fill) } } : {}),
      border: borders(writer, { top: head || total, bottom: head || last }) as NonNullable<
        PptxGenJS.TableCellProps['border']
      >,
    },
  }
}

/** The columns that cells of a row begin in, with what spans from above counted. */
const placedRows = (rows: Row[]): { row: Row; starts: number[] }[] => {
  const taken = new Set<string>()
  return rows.map((row, at) => {
    let column = 0
    const starts = row.cells.map(({ colSpan = 1, rowSpan = 1 }) => {
      while (taken.has(`${at}:${column}`)) column++
      const start = column
      for (let down = 1; down < rowSpan; down++)
        for (let right = 0; right < colSpan; right++) taken.add(`${at + down}:${start + right}`)
      column += colSpan
      return start
    })
    return { row, starts }
  })
}

/** What a table takes at this size of its type, with its head. */
const heightAt = (node: TableNode, width: number, size: number) =>
  [...node.head, ...node.groups.flatMap(({ label, rows }) => [...(label ? [undefined] : []), ...rows])].reduce(
    (sum, row) => sum + rowHeight(node, row, width, size / tableType),
    0,
  )

/** Whether each word, and each number with its unit, keeps to a line in its column. */
const wordsFit = (node: TableNode, widths: number[], size: number): boolean =>
  [...node.head, ...node.groups.flatMap(({ rows }) => rows)].every(
    ({ cells }) =>
      cells.length < node.columns.length ||
      cells.every(({ inlines }, at) =>
        inlineText(inlines)
          .split(/[ \n-]/)
          .every((word) => textWidth(word, size) * 1.12 <= (widths[at] ?? 0) - 2 * sideMargin),
      ),
  )

/** A real table in its box: rows set apart where there is room, type smaller where there is too little. */
export const addTable = (
  writer: PptxWriter,
  slide: PptxGenJS.Slide,
  node: TableNode,
  box: Box,
  wanted: number,
  named?: Inline[],
): void => {
  let size = wanted
  const widths = columnWidths(node, Math.round(box.w * 20)).map((twips) => twips / 20)
  while (size > smallest && (heightAt(node, box.w, size) > box.h || !wordsFit(node, widths, size))) size -= 1
  const { columns } = node
  const body = node.groups.flatMap(({ label, rows }) => [
    ...(label
      ? [{ key: '', cells: [{ inlines: label, colSpan: columns.length, header: 'group' as const }] } as Row]
      : []),
    ...rows,
  ])
  const rowsOf = (rows: Row[], head: boolean) =>
    placedRows(rows).map(({ row, starts }, at) =>
      row.cells.map((cell, index) =>
        cellOf(writer, cell, starts[index] ?? index, {
          head,
          total: row.role === 'total',
          last: !head && at === rows.length - 1,
          columns,
          size,
        }),
      ),
    )
  const rows = [...rowsOf(node.head, true), ...rowsOf(body, false)]
  if (rows.length === 0) return
  const spare = Math.max(0, box.h - heightAt(node, box.w, size)) / rows.length
  const heights = [...node.head, ...body].map((row) =>
    inches(
      rowHeight(node, row.cells[0]?.header === 'group' ? undefined : row, box.w, size / tableType) +
        Math.min(spare * 0.7, size),
    ),
  )
  slide.addTable(rows, {
    ...placed({ ...box, h: heights.reduce((sum, one) => sum + one * 72, 0) }),
    colW: widths.map(inches),
    rowH: heights,
    fontFace: writer.fonts.body,
    fontSize: size,
    margin: [3, sideMargin, 3, sideMargin],
    autoPage: false,
  })
  const caption = inlineText(node.caption.length > 0 ? node.caption : (named ?? []))
  writer.tables.at(-1)?.push({
    title: [node.number, caption].filter(Boolean).join('. ') || writer.pageWords.table,
    alt: tableDescription(node, writer.tree.language),
    header: node.head.length > 0,
  })
}

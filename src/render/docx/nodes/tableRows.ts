import { TableCell, TableRow } from 'docx'
import type { Row, TableNode } from '../../../document/tree.ts'
import { paragraphOf } from '../paragraphOf.ts'
import { rowHeight } from '../rowHeight.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { renderCell } from './cell.ts'

/** Twips; a row above half a page may break, or a long answer would leave most of a page white. */
const HALF_PAGE = 6600
/** A table below this is kept on one page. */
const SMALL_TABLE = 4200

/** All rows of a table: repeated head rows, then groups under their labels. */
export const tableRows = (writer: WordWriter, node: TableNode, widths: number[], scope: Scope): TableRow[] => {
  const body = node.groups.flatMap((group) => group.rows)
  const heights = new Map([...node.head, ...body].map((row) => [row, rowHeight(row, widths)]))
  const small = [...heights.values()].reduce((sum, height) => sum + height, 0) < SMALL_TABLE
  const last = body.at(-1)
  const columns = openColumns(widths.length)
  const make = (row: Row, head: boolean) => {
    const keepNext = head || (small && row !== last)
    const children = row.cells.map((cell) => {
      const { start, span } = columns.take(cell.colSpan ?? 1, cell.rowSpan ?? 1)
      const width = widths.slice(start, start + span).reduce((sum, one) => sum + one, 0)
      return renderCell(
        writer,
        cell,
        row,
        {
          column: node.columns[start],
          width,
          keepNext,
          head,
          span,
          shaded: node.stacked === true && cell.header === 'row',
        },
        scope,
      )
    })
    columns.nextRow()
    return new TableRow({
      children,
      ...(keepNext ? { keepNext } : {}),
      ...(head ? { tableHeader: true } : {}),
      cantSplit: head || (heights.get(row) ?? 0) < HALF_PAGE,
    })
  }
  const label = (group: TableNode['groups'][number]) =>
    group.label?.length
      ? [
          new TableRow({
            cantSplit: true,
            keepNext: true,
            children: [
              new TableCell({
                columnSpan: widths.length,
                shading: { fill: writer.theme.surface },
                children: [paragraphOf(writer, 'TableRowHead', group.label, { keepNext: true })],
              }),
            ],
          }),
        ]
      : []
  return [
    ...node.head.map((row) => make(row, true)),
    ...node.groups.flatMap((group) => [...label(group), ...group.rows.map((row) => make(row, false))]),
  ]
}

/** Follows which grid columns are taken by cells from rows above, so that a cell knows the column it stands in. */
const openColumns = (count: number) => {
  const left = Array.from({ length: count }, () => 0)
  const below = Array.from({ length: count }, () => 0)
  let at = 0
  return {
    take: (wanted: number, rowSpan: number) => {
      while ((left[at] ?? 0) > 0) at++
      const start = at
      // A span past the last column would make a row longer than the grid, which Word calls damaged.
      const span = Math.max(1, Math.min(wanted, count - start))
      for (let column = start; column < start + span; column++) below[column] = rowSpan - 1
      at += span
      return { start, span }
    },
    nextRow: () => {
      for (let column = 0; column < count; column++) {
        left[column] = Math.max(below[column] ?? 0, (left[column] ?? 0) - 1)
        below[column] = 0
      }
      at = 0
    },
  }
}

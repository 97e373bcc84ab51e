import { TableCell, TableRow } from 'docx'
import type { Row, TableNode } from '#document/tree/tree.ts'
import { openColumns } from '../openColumns.ts'
import { paragraphOf } from '../paragraphOf.ts'
import { rowHeight } from '../rowHeight.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { renderCell } from './cell.ts'

/** Twips; a row above half a page may break, or a long answer would leave most of a page white. */
const HALF_PAGE = 6600
/** A row above this is not pulled along to the next page to keep another company. */
const LOW_ROW = 1400
/** A table below this is kept on one page. */
const SMALL_TABLE = 4200

/** All rows of a table: repeated head rows, then groups under their labels. */
export const tableRows = (writer: WordWriter, node: TableNode, widths: number[], scope: Scope): TableRow[] => {
  const body = node.groups.flatMap((group) => group.rows)
  const heights = new Map([...node.head, ...body].map((row) => [row, rowHeight(row, widths)]))
  const small = [...heights.values()].reduce((sum, height) => sum + height, 0) < SMALL_TABLE
  // Never one row alone on a page: the first stays with the second, the last with the two before it.
  const together = new Set(small ? body : [body[0], ...body.slice(-3)])
  const low = (row: Row | undefined) => row === undefined || (heights.get(row) ?? 0) < LOW_ROW
  const last = body.at(-1)
  const columns = openColumns(widths.length)
  const make = (row: Row, head: boolean) => {
    const keepNext = head || (together.has(row) && row !== last && low(row) && low(body[body.indexOf(row) + 1]))
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

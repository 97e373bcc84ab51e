import type { Cell, Row, RowGroup, TableNode } from '#document/tree/tree.ts'
import { isBlank } from './isBlank.ts'

type Refs = { id?: string; headers?: string }
type Placed = { cell: Cell; row: number; column: number; inHead: boolean; group?: RowGroup }
export type HeaderIds = {
  get: (cell: Cell) => Refs
  groupId: (group: RowGroup) => string | undefined
  /** First column of each cell of a row, with spans from above counted. */
  columnsOf: (row: Row) => number[]
}

/** Cells of a table on their grid: a span from above pushes the cells of a row to the right. */
const place = (table: TableNode): { cells: Placed[]; columns: Map<Row, number[]> } => {
  const cells: Placed[] = []
  const columns = new Map<Row, number[]>()
  const taken = new Set<string>()
  let at = 0
  const put = (row: Row, inHead: boolean, group?: RowGroup) => {
    const starts: number[] = []
    let column = 0
    for (const cell of row.cells) {
      while (taken.has(`${at}:${column}`)) column++
      starts.push(column)
      cells.push({ cell, row: at, column, inHead, ...(group ? { group } : {}) })
      for (let down = 0; down < (cell.rowSpan ?? 1); down++)
        for (let right = 0; right < (cell.colSpan ?? 1); right++) taken.add(`${at + down}:${column + right}`)
      column += cell.colSpan ?? 1
    }
    columns.set(row, starts)
    at++
  }
  for (const row of table.head) put(row, true)
  for (const group of table.groups) for (const row of group.rows) put(row, false, group)
  return { cells, columns }
}
const overlaps = (from: number, length: number, other: number, otherLength: number) =>
  from < other + otherLength && other < from + length

/**
 * Ties each data cell to its headers by id where `scope` alone is not enough: grouped heads, spans, row groups. A
 * simple table gets no ids at all, for screen readers and PDF readers do those well by themselves.
 */
export const headerIds = (table: TableNode, tableId: string): HeaderIds => {
  const { cells, columns } = place(table)
  const isComplex =
    table.head.length > 1 ||
    table.groups.some((group) => group.label) ||
    cells.some(({ cell }) => (cell.colSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1)
  const columnsOf: HeaderIds['columnsOf'] = (row) => columns.get(row) ?? []
  if (!isComplex) return { get: () => ({}), groupId: () => undefined, columnsOf }

  const groupId: HeaderIds['groupId'] = (group) =>
    group.label ? `${tableId}-g${table.groups.indexOf(group) + 1}` : undefined
  const isHeader = ({ cell }: Placed) => cell.header !== undefined && !isBlank(cell)
  const headers = cells.filter(isHeader)
  const ids = new Map(headers.map((header, index) => [header.cell, `${tableId}-h${index + 1}`]))
  const refs = new Map<Cell, Refs>()
  for (const item of cells) {
    const own = ids.get(item.cell)
    if (own && item.inHead) {
      refs.set(item.cell, { id: own })
      continue
    }
    const related = headers.filter(
      (header) =>
        header.cell !== item.cell &&
        (header.cell.header === 'column' || header.inHead
          ? overlaps(item.column, item.cell.colSpan ?? 1, header.column, header.cell.colSpan ?? 1) &&
            header.row < item.row
          : !own &&
            overlaps(item.row, item.cell.rowSpan ?? 1, header.row, header.cell.rowSpan ?? 1) &&
            header.column < item.column),
    )
    const group = item.group ? groupId(item.group) : undefined
    const list = [...(group ? [group] : []), ...related.map((header) => ids.get(header.cell))]
    refs.set(item.cell, { ...(own ? { id: own } : {}), ...(list.length > 0 ? { headers: list.join(' ') } : {}) })
  }
  return { get: (cell) => refs.get(cell) ?? {}, groupId, columnsOf }
}

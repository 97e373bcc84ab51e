import { newKey } from '#document/input/newKey.ts'
import { newRowId } from '../store/design.ts'

type Row = Record<string, unknown>
/** The parts of a block that make a table: columns and rows by heading, and what is given in their cells. */
export type Sheet = { columns: Row[]; rows: Row[] }

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === 'object' && row !== null) : []
export const sheetOf = (block: Row): Sheet => ({ columns: list(block.columns), rows: list(block.rows) })

const fresh = (label: string): Row => ({ id: newRowId(), key: newKey('k'), label })
const nameOf = (column: Row) => textOf(column.key) || textOf(column.label)
const isOf = (cell: Row, column: Row) =>
  textOf(cell.column) !== '' &&
  [column.key, column.label].some((name) => textOf(name).toLowerCase() === textOf(cell.column).toLowerCase())

/** The given cell of a place: one that names its column, else the one at its turn. */
const cellAt = (columns: Row[], row: Row, at: number): Row | undefined => {
  const cells = list(row.cells)
  const column = columns[at]
  return (
    (column && cells.find((cell) => isOf(cell, column))) ??
    (cells.some(({ column: named }) => textOf(named)) ? undefined : cells[at])
  )
}
export const givenAt = ({ columns, rows }: Sheet, y: number, x: number): string =>
  textOf(cellAt(columns, rows[y] ?? {}, x)?.text)

const withCell = (columns: Row[], row: Row, x: number, text: string): Row => {
  const column = columns[x]
  const old = cellAt(columns, row, x)
  const cells = list(row.cells)
  if (!column || (!old && !text)) return row
  if (!old)
    return { ...row, cells: [...cells, { id: newRowId(), text, column: nameOf(column), colSpan: 1, rowSpan: 1 }] }
  return {
    ...row,
    cells: text ? cells.map((cell) => (cell === old ? { ...cell, text } : cell)) : cells.filter((cell) => cell !== old),
  }
}
export const setCell = ({ columns, rows }: Sheet, y: number, x: number, text: string): Sheet => ({
  columns,
  rows: rows.map((row, at) => (at === y ? withCell(columns, row, x, text) : row)),
})
export const setHead = (sheet: Sheet, part: keyof Sheet, at: number, name: 'label' | 'group', text: string): Sheet => ({
  ...sheet,
  [part]: sheet[part].map((row, index) => (index === at ? { ...row, [name]: text } : row)),
})
export const addTo = (sheet: Sheet, part: keyof Sheet): Sheet => ({ ...sheet, [part]: [...sheet[part], fresh('')] })
export const takeFrom = (sheet: Sheet, part: keyof Sheet, at: number): Sheet => ({
  ...sheet,
  [part]: sheet[part].filter((_, index) => index !== at),
})

/** A pasted table: its first row the columns' headings, its first column the rows', the rest given cells. */
export const fromPasted = (pasted: string[][]): Sheet => {
  const [head = [], ...body] = pasted
  const columns = head.slice(1).map(fresh)
  const rows = body.map(([label = '', ...cells]) =>
    cells.reduce<Row>((row, text, x) => withCell(columns, row, x, text), fresh(label)),
  )
  const isGiven = (x: number) => body.some((row) => (row[x + 1] ?? '') !== '')
  return {
    columns: columns.map((column, x) => (isGiven(x) ? { ...column, fill: 'given', type: 'shortText' } : column)),
    rows,
  }
}

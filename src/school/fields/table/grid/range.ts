import type { GridModel, Place, Range } from './model.ts'

/** A selection: the cell where it began, and the one it has been drawn to. */
export type Selection = { anchor: Place; focus: Place }

const indexIn = (lines: { key: string }[], key: string) => lines.findIndex((line) => line.key === key)

export const rangeOf = (model: GridModel, { anchor, focus }: Selection): Range => {
  const rows = [indexIn(model.rows, anchor.row), indexIn(model.rows, focus.row)]
  const columns = [indexIn(model.columns, anchor.column), indexIn(model.columns, focus.column)]
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  }
}
export const isMany = ({ top, bottom, left, right }: Range) => bottom > top || right > left

/** A selection whose drawn end is moved by rows and columns, held within the grid. */
export const extended = (model: GridModel, { anchor, focus }: Selection, down: number, right: number): Selection => {
  const held = (index: number, count: number) => Math.max(0, Math.min(count - 1, index))
  const row = model.rows[held(indexIn(model.rows, focus.row) + down, model.rows.length)]
  const column = model.columns[held(indexIn(model.columns, focus.column) + right, model.columns.length)]
  return { anchor, focus: { row: row?.key ?? focus.row, column: column?.key ?? focus.column } }
}

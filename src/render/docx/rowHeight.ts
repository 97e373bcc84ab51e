import type { Row } from '#document/tree/tree.ts'
import { cellText } from './columnWidths.ts'

const LINE = 257
const LETTER = 98

/** Estimated height of a row in twips: enough to tell a line from half a page, which is all it decides. */
export const rowHeight = (row: Row, widths: number[]): number => {
  let column = 0
  const heights = row.cells.map((cell) => {
    const span = cell.colSpan ?? 1
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0) - 200
    column += span
    const perLine = Math.max(1, Math.floor(width / LETTER))
    return cellText(cell)
      .split('\n')
      .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0)
  })
  return Math.max(1, ...heights) * LINE + 129
}

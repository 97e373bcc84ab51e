import type { Address, Grid, GridCell, GridLine } from './grid.ts'

type Span = { count: number; note?: string; attribute: 'colSpan' | 'rowSpan' }
const matches = (at: Partial<Address>, address: Address) =>
  (Object.keys(at) as (keyof Address)[]).every((key) => at[key] === address[key])

/** Tells of a cell whether its value covers the next ones along the axis of the periods, or is itself covered. */
export const coverOf = (grid: Grid, rows: GridLine[]): ((cell: GridCell) => Span | 'covered' | undefined) => {
  const along = grid.spanAxis === 'rows' ? rows : grid.columns
  const attribute = grid.spanAxis === 'rows' ? 'rowSpan' : 'colSpan'
  const lineOf = (cell: GridCell) => (grid.spanAxis === 'rows' ? cell.row : cell.column)
  return (cell) => {
    const here = along.indexOf(lineOf(cell))
    for (const span of grid.spans ?? []) {
      const first = along.findIndex((line) => matches(span.at, { ...cell.address, ...line.at }))
      if (first < 0 || here < first || here >= first + span.count) continue
      if (here > first) return 'covered'
      const count = Math.min(span.count, along.length - first)
      return count > 1 ? { count, attribute, ...(span.note ? { note: span.note } : {}) } : undefined
    }
    return undefined
  }
}

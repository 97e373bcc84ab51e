import type { Cell, Inline, Row } from '#document/tree/tree.ts'
import type { GridLine } from './grid.ts'

export type Rich = (text: string) => Inline[]
export const noteOf = (value: string | undefined, rich: Rich): Inline[] =>
  value ? [{ type: 'note', inlines: rich(value) }] : []
export const header = (line: GridLine, rich: Rich, kind: 'row' | 'column'): Cell => ({
  inlines: [...rich(line.label), ...noteOf(line.note, rich)],
  header: kind,
})

/** One row of headings, or two where columns stand under common headings. */
export const headRows = (rowHeading: string, columns: GridLine[], rich: Rich): Row[] => {
  const corner: Cell = { inlines: rich(rowHeading), header: 'column' }
  if (!columns.some((column) => column.heading))
    return [{ key: 'head', cells: [corner, ...columns.map((column) => header(column, rich, 'column'))] }]
  const upper: Cell[] = [{ ...corner, rowSpan: 2 }]
  const lower: Cell[] = []
  let run: string | undefined
  for (const column of columns) {
    const above = upper.at(-1)
    if (!column.heading) upper.push({ ...header(column, rich, 'column'), rowSpan: 2 })
    else {
      if (column.heading === run && above) above.colSpan = (above.colSpan ?? 1) + 1
      else upper.push({ inlines: rich(column.heading), header: 'column' })
      lower.push(header(column, rich, 'column'))
    }
    run = column.heading
  }
  return [
    { key: 'headings', cells: upper },
    { key: 'head', cells: lower },
  ]
}

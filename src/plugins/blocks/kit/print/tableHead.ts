import type { Cell, Column, Inline, Row } from '#document/tree/tree.ts'
import type { Answerable } from '../settings/answerField.ts'
import { noteAfter } from './designerText.ts'

type HeadColumn = Pick<Answerable, 'key' | 'label' | 'note' | 'type'> & {
  group?: string
  width?: number
  fill?: string
  operation?: string
}
/** A target comparison is printed in words; every other computed column holds numbers. */
const holdsNumbers = ({ type, fill, operation }: HeadColumn) =>
  fill === 'computed' ? operation !== 'target' : type === 'number'

type Rich = (text: string) => Inline[]

/** One row of headings, a column under each: how most tables begin. */
export const headRow = (headings: Inline[][]): Row[] => [
  { key: 'head', cells: headings.map((inlines): Cell => ({ inlines, header: 'column' })) },
]

/** Heading rows: one, or two where columns share a common heading. `corner` is the heading over the row labels. */
export const tableHead = (columns: HeadColumn[], rich: Rich, corner?: Inline[]): Row[] => {
  const grouped = columns.some(({ group }) => group)
  const tall = grouped ? { rowSpan: 2 } : {}
  const heading = (column: HeadColumn): Cell => ({
    inlines: [...rich(column.label), ...noteAfter(column.note, rich)],
    header: 'column',
  })
  const first: Cell[] = corner ? [{ inlines: corner, header: 'column', ...tall }] : []
  const second: Cell[] = []
  columns.forEach((column, index) => {
    if (!column.group) {
      first.push({ ...heading(column), ...tall })
      return
    }
    if (columns[index - 1]?.group !== column.group) {
      const end = columns.findIndex((next, place) => place > index && next.group !== column.group)
      first.push({
        inlines: rich(column.group),
        header: 'group',
        colSpan: (end === -1 ? columns.length : end) - index,
      })
    }
    second.push(heading(column))
  })
  return [{ key: 'head', cells: first }, ...(grouped ? [{ key: 'head-2', cells: second }] : [])]
}

/** Column descriptions for a table node; numbers are right-aligned. */
export const tableColumns = (columns: HeadColumn[], corner?: { weight?: number }): Column[] => [
  ...(corner ? [{ key: 'row', ...(corner.weight ? { weight: corner.weight } : {}) }] : []),
  ...columns.map(
    (column): Column => ({
      key: column.key,
      ...(column.width ? { weight: column.width } : {}),
      ...(holdsNumbers(column) ? { align: 'number' as const } : {}),
    }),
  ),
]

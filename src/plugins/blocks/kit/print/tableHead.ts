import { runsOf } from '#document/runsOf.ts'
import type { Cell, Column, Inline, Row } from '#document/tree/tree.ts'
import type { Answerable } from '../settings/answerField.ts'
import { noteAfter } from './designerText.ts'

type HeadColumn = Pick<Answerable, 'key' | 'label' | 'note'> & { group?: string }
type AnswerColumn = Pick<Answerable, 'key' | 'type'> & { width?: number; fill?: string; operation?: string }
/** A target comparison is printed in words; every other computed column holds numbers. */
const holdsNumbers = ({ type, fill, operation }: AnswerColumn) =>
  fill === 'computed' ? operation !== 'target' : type === 'number'

type Rich = (text: string) => Inline[]

/** One row of headings, a column under each: how most tables begin. */
export const headRow = (headings: Inline[][]): Row[] => [
  { key: 'head', cells: headings.map((inlines): Cell => ({ inlines, header: 'column' })) },
]

/**
 * Heading rows: one, or two where neighbouring columns share a common heading, which is then the header of a group of
 * columns. `corner` is the heading over the row labels.
 */
export const tableHead = (columns: HeadColumn[], rich: Rich, corner?: Inline[]): Row[] => {
  const grouped = columns.some(({ group }) => group)
  const tall = grouped ? { rowSpan: 2 } : {}
  const heading = (column: HeadColumn): Cell => ({
    inlines: [...rich(column.label), ...noteAfter(column.note, rich)],
    header: 'column',
  })
  const runs = runsOf(columns, ({ group }) => group || undefined)
  const upper = runs.flatMap(({ key, items }): Cell[] =>
    key
      ? [{ inlines: rich(key), header: 'group', colSpan: items.length }]
      : items.map((column) => ({ ...heading(column), ...tall })),
  )
  const lower = runs.flatMap(({ key, items }) => (key ? items.map(heading) : []))
  return [
    { key: 'head', cells: [...(corner ? [{ inlines: corner, header: 'column' as const, ...tall }] : []), ...upper] },
    ...(grouped ? [{ key: 'head-2', cells: lower }] : []),
  ]
}

/** Column descriptions for a table node; numbers are right-aligned. */
export const tableColumns = (columns: AnswerColumn[], corner?: { weight?: number }): Column[] => [
  ...(corner ? [{ key: 'row', ...(corner.weight ? { weight: corner.weight } : {}) }] : []),
  ...columns.map(
    (column): Column => ({
      key: column.key,
      ...(column.width ? { weight: column.width } : {}),
      ...(holdsNumbers(column) ? { align: 'number' as const } : {}),
    }),
  ),
]

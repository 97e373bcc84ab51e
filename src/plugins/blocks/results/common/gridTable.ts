import { noteAfter, rowGroups, tableHead } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import { text } from '#document/tree/nodes.ts'
import type { Cell, Column, Inline, Origin, Row, TableNode } from '#document/tree/tree.ts'
import type { Grid, GridLine } from './grid.ts'
import { showValue } from './showValue.ts'
import { coverOf } from './spans.ts'
import { tableNotes } from './tableNotes.ts'
import type { GridValue } from './trueValues.ts'

/** The reason of a gap becomes a note at its symbol. Answers are text, never tokens. */
const reasonOf = (value: MeasuredValue): Inline[] =>
  value.kind === 'missing' && value.reason ? [{ type: 'note', inlines: text(value.reason) }] : []
const valueCell = (one: GridValue, grid: Grid, place: Place): Cell => ({
  inlines: [...text(showValue(one.value, grid, grid.define(one.address.measure), place)), ...reasonOf(one.value)],
  value: one.value,
})

const isGap = (values: GridValue[]) => values.every((one) => one.origin === 'none')

/** The printed table: headings, rows in their groups, spans, and under it only the explanations it needs. */
export const gridTable = (
  grid: Grid,
  values: GridValue[],
  place: Place,
  origin: Origin,
  rich: (text: string) => Inline[],
): TableNode => {
  const byRow = Map.groupBy(values, (one) => one.row.key)
  const rows = grid.rows.filter((row) => !grid.hideEmpty || !isGap(byRow.get(row.key) ?? []))
  const cover = coverOf(grid, rows)
  const rowNode = (row: GridLine): Row => ({
    key: row.key,
    cells: [
      { inlines: [...rich(row.label), ...noteAfter(row.note, rich)], header: 'row' as const },
      ...(byRow.get(row.key) ?? []).flatMap((one): Cell[] => {
        const span = cover(one)
        if (span === 'covered') return []
        const cell = valueCell(one, grid, place)
        return [
          span
            ? { ...cell, inlines: [...cell.inlines, ...noteAfter(span.note, rich)], [span.attribute]: span.count }
            : cell,
        ]
      }),
    ],
  })
  const groups = rowGroups(
    rows.map((row) => ({ heading: row.heading, row: rowNode(row) })),
    rich,
  )
  const columns: Column[] = [
    { key: 'row', weight: 2 },
    ...grid.columns.map(({ key }): Column => ({ key, weight: 1, align: 'number' })),
  ]
  const shown = new Set(rows.map((row) => row.key))
  const notes = tableNotes(
    values.filter((one) => shown.has(one.row.key) && cover(one) !== 'covered'),
    grid,
    place,
  )
  return {
    type: 'table',
    origin,
    caption: rich(grid.caption),
    numbered: true,
    columns,
    head: tableHead(
      grid.columns.map(({ heading, ...column }) => ({ ...column, group: heading })),
      rich,
      rich(grid.rowHeading),
    ),
    groups,
    ...(notes.length > 0 ? { notes } : {}),
  }
}

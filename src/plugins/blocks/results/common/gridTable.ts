import { groupBy } from '#blocks/kit/index.ts'
import { type MeasuredValue, UNREADABLE } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import { text } from '#document/tree/nodes.ts'
import type { Cell, Column, Inline, Origin, Row, RowGroup, TableNode } from '#document/tree/tree.ts'
import type { Grid, GridLine } from './grid.ts'
import { header, headRows, noteOf, type Rich } from './headRows.ts'
import { showValue } from './showValue.ts'
import { coverOf } from './spans.ts'
import { tableNotes } from './tableNotes.ts'
import type { GridValue } from './trueValues.ts'
import { resultWords } from './words.ts'

/** The reason of a gap becomes a note at its symbol. Answers are text, never tokens. */
const reasonOf = (value: MeasuredValue, { language }: Place): Inline[] => {
  if (value.kind !== 'missing' || !value.reason) return []
  const reason = value.reason === UNREADABLE ? resultWords(language).unreadable : value.reason
  return [{ type: 'note', inlines: text(reason) }]
}
const valueCell = (one: GridValue, grid: Grid, place: Place): Cell => ({
  inlines: [
    ...text(showValue(one.value, grid, grid.define(one.address.measure), place.language)),
    ...reasonOf(one.value, place),
  ],
  value: one.value,
})

const isGap = (values: GridValue[]) => values.every((one) => one.origin === 'none')

/** The printed table: headings, rows in their groups, spans, and under it only the explanations it needs. */
export const gridTable = (grid: Grid, values: GridValue[], place: Place, origin: Origin, rich: Rich): TableNode => {
  const byRow = groupBy(values, (one) => one.row.key)
  const rows = grid.rows.filter((row) => !grid.hideEmpty || !isGap(byRow.get(row.key) ?? []))
  const cover = coverOf(grid, rows)
  const rowNode = (row: GridLine): Row => ({
    key: row.key,
    cells: [
      header(row, rich, 'row'),
      ...(byRow.get(row.key) ?? []).flatMap((one): Cell[] => {
        const span = cover(one)
        if (span === 'covered') return []
        const cell = valueCell(one, grid, place)
        return [
          span
            ? { ...cell, inlines: [...cell.inlines, ...noteOf(span.note, rich)], [span.attribute]: span.count }
            : cell,
        ]
      }),
    ],
  })
  const runs: { heading?: string; rows: GridLine[] }[] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last && last.heading === row.heading) last.rows.push(row)
    else runs.push({ ...(row.heading ? { heading: row.heading } : {}), rows: [row] })
  }
  const groups = runs.map(
    (run, index): RowGroup => ({
      key: `group-${index + 1}`,
      ...(run.heading ? { label: rich(run.heading) } : {}),
      rows: run.rows.map(rowNode),
    }),
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
    head: headRows(grid.rowHeading, grid.columns, rich),
    groups,
    ...(notes.length > 0 ? { notes } : {}),
  }
}

import { headRow } from '#blocks/kit/index.ts'
import type { Cell, Column, Inline, Origin, Row, TableNode } from '#document/tree/tree.ts'

export type MatrixColumn = { key: string; heading: Inline[]; weight?: number }

/** Goals by columns of text. The first column names the goal and is each row's header. */
export const goalMatrix = (
  origin: Origin,
  caption: Inline[],
  columns: MatrixColumn[],
  rows: { key: string; goal: Inline[]; cells: Omit<Cell, 'header'>[] }[],
  notes: Inline[][] = [],
): TableNode => ({
  type: 'table',
  origin,
  caption,
  numbered: true,
  columns: columns.map(({ key, weight }): Column => ({ key, ...(weight ? { weight } : {}) })),
  head: headRow(columns.map(({ heading }) => heading)),
  groups: [
    {
      key: 'goals',
      rows: rows.map(({ key, goal, cells }): Row => ({ key, cells: [{ inlines: goal, header: 'row' }, ...cells] })),
    },
  ],
  ...(notes.length > 0 ? { notes } : {}),
})

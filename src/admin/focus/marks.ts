import type { FocusMatrix } from '#commands/focus/readFocus.ts'

/** One cell: a development area, a school, and whether it is to be marked. */
export type Mark = { id: string; unit: string; on: boolean }

/** A matrix with marks that are on their way: shown at once, whatever the server takes. */
export const withMarks = (matrix: FocusMatrix, marks: Mark[]): FocusMatrix => ({
  ...matrix,
  rows: matrix.rows.map((row) => {
    const own = marks.filter(({ id }) => id === row.id)
    if (own.length === 0) return row
    const marked = new Set(row.marked)
    for (const { unit, on } of own) on ? marked.add(unit) : marked.delete(unit)
    return { ...row, marked: [...marked] }
  }),
})

import type { FormField } from '#document/answer/form.ts'

/**
 * A grid of answers as copying and pasting see it, whatever draws it: a table, a table shown as cards, a list of
 * records, a strategist's figures. Rows and columns have keys that last and names that people read.
 */
export type GridLine = { key: string; label: string; group?: string }
/** `fields`: of its cells by column, where they are answered otherwise than the columns say. */
export type GridRow = GridLine & { fields?: Record<string, FormField> }
export type GridColumn = GridLine & { field: FormField }
export type GridModel = {
  rows: GridRow[]
  columns: GridColumn[]
  /** The heading over the rows' names. */
  corner?: string
  /** Shown and not answered. */
  isGiven: (cell: Place) => boolean
  /** What stands in such a cell. */
  givenText?: (cell: Place) => string | undefined
  /** Rows that a paste may add: how many, with a key and a name for the nth of them. */
  room?: { rows: number; row: (index: number) => GridLine }
}
export type Place = { row: string; column: string }
/** Both ends by index, both included. */
export type Range = { top: number; left: number; bottom: number; right: number }

export const cellsIn = ({ rows, columns }: Pick<GridModel, 'rows' | 'columns'>, range: Range): Place[][] =>
  rows
    .slice(range.top, range.bottom + 1)
    .map((row) => columns.slice(range.left, range.right + 1).map((column) => ({ row: row.key, column: column.key })))

/** A cell that changes. Each step carries what stood before, so that it can be undone and done again. */
export type Edit = Place & { before: unknown; after: unknown }
export type Step = { edits: Edit[]; added: GridLine[] }

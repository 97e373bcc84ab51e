import type { Edit, GridLine, GridModel, Place } from './model.ts'

/** What a grid does for its owner: reads a cell, writes cells and rows in one go. The model says what there is. */
export type GridAccess = {
  model: GridModel
  read: (place: Place) => unknown
  /** `added`: rows that the edits stand in and that are not there yet; `removed`: rows that are to go again. */
  write: (edits: Edit[], rows: { added: GridLine[]; removed: GridLine[] }) => void
  readOnly: boolean
}

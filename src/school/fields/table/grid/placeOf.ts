import type { Place } from './model.ts'

/** Which cell of the model an element of the page is. */
export const placeOf = (cell: HTMLElement): Place => ({
  row: cell.dataset.rowKey ?? '',
  column: cell.dataset.columnKey ?? '',
})

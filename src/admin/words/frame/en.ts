import type { frameSv } from './sv.ts'

export const frameEn: typeof frameSv = {
  controls: {
    skip: 'Skip to the content',
    handle: 'Move the row',
    rowMenu: 'Actions for the row',
    listMenu: 'Copy and paste',
    more: 'More actions',
    copy: 'Copy',
    removeFile: 'Remove the file',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    clear: 'Clear',
    selectAll: 'Select all rows of the page',
    select: (row) => `Select ${row}`,
    ascending: (column) => `Sort by ${column}, ascending`,
    descending: (column) => `Sort by ${column}, descending`,
    change: (one) => `Change ${one}`,
  },
}

import type { TableField } from '../../../document/form.ts'
import { fromText } from './fromText.ts'

export type PastedCell = { row: string; column: string; text: string; value?: unknown; message?: string }
export type Pasted = { cells: PastedCell[]; locked: number; outside: number }

/**
 * Lays a pasted block over the table as it is seen, its first cell on the chosen one. Cells that are only shown are
 * left alone and counted, as are those that fall outside. Pure: what to write is the caller's business.
 */
export const pasteBlock = (table: TableField, from: { row: string; column: string }, block: string[][]): Pasted => {
  const top = table.rows.findIndex(({ key }) => key === from.row)
  const columns = table.columns.filter(({ field }) => !field.hidden)
  const left = columns.findIndex(({ key }) => key === from.column)
  const result: Pasted = { cells: [], locked: 0, outside: 0 }
  block.forEach((texts, down) => {
    texts.forEach((text, right) => {
      const row = table.rows[top + down]
      const column = columns[left + right]
      if (!row || !column) {
        if (text.trim() !== '') result.outside += 1
        return
      }
      if (table.given?.[row.key]?.[column.key]) {
        result.locked += 1
        return
      }
      const read = fromText(column.field, text)
      const cell = { row: row.key, column: column.key, text: text.trim() }
      result.cells.push(read.ok ? { ...cell, value: read.value } : { ...cell, message: read.message })
    })
  })
  return result
}

const cells = (count: number) => (count === 1 ? '1 cell' : `${count} celler`)
/** What happened, in one breath, for the eye and the screen reader. */
export const pasteReport = ({ cells: pasted, locked, outside }: Pasted): string => {
  const wrong = pasted.filter(({ message }) => message).length
  return [
    `${cells(pasted.length - wrong)} inklistrade.`,
    wrong > 0 && `${cells(wrong)} kunde inte läsas och är markerade.`,
    locked > 0 && `${cells(locked)} är låsta och ändrades inte.`,
    outside > 0 && `${cells(outside)} fick inte plats i tabellen.`,
  ]
    .filter(Boolean)
    .join(' ')
}

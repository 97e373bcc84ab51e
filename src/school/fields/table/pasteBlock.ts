import type { TableField } from '#document/answer/form.ts'
import type { Words } from '../../words/sv.ts'
import { fromText } from './fromText.ts'

export type PastedCell = { row: string; column: string; text: string; value?: unknown; message?: string }
export type Pasted = { cells: PastedCell[]; locked: number; outside: number }

/**
 * Lays a pasted block over the table as it is seen, its first cell on the chosen one. Cells that are only shown are
 * left alone and counted, as are those that fall outside. Pure: what to write is the caller's business.
 */
export const pasteBlock = (
  table: TableField,
  from: { row: string; column: string },
  block: string[][],
  words: Words,
): Pasted => {
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
      const read = fromText(column.field, text, words)
      const cell = { row: row.key, column: column.key, text: text.trim() }
      result.cells.push(read.ok ? { ...cell, value: read.value } : { ...cell, message: read.message })
    })
  })
  return result
}

/** What happened, in one breath, for the eye and the screen reader. */
export const pasteReport = ({ cells: pasted, locked, outside }: Pasted, words: Words['paste']): string => {
  const wrong = pasted.filter(({ message }) => message).length
  return [
    words.pasted(pasted.length - wrong),
    wrong > 0 && words.wrong(wrong),
    locked > 0 && words.locked(locked),
    outside > 0 && words.outside(outside),
  ]
    .filter(Boolean)
    .join(' ')
}

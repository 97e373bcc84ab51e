import { cellField } from '#document/answer/cellField.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import type { Language } from '#document/tree/tree.ts'
import { fromText } from './fromText.ts'
import type { Edit, GridLine, GridModel, Place, Step } from './model.ts'
import { type Choices, type Edge, readBlock } from './readBlock.ts'

/**
 * Why something of a block goes nowhere: text over its headings, only shown, beyond the edge, a name that the grid lacks, a
 * field for no text.
 */
export type LeftReason = 'above' | 'given' | 'beyond' | 'noColumn' | 'noRow' | 'noText'
export type Left = { reason: LeftReason; name: string; count: number }
export type PlannedCell = Edit & { text: string; fault?: string; replaces: boolean }
export type PastePlan = Step & {
  cells: PlannedCell[] /** Cells that hold it already. */
  alike: number
  left: Left[]
  heading: Edge
  names: Edge
}

/** Counted by reason and name: ten thousand cells beyond the edge are one line. */
const tally = (found: Map<string, Left>, reason: LeftReason, name = '') => {
  const key = `${reason} ${name}`
  found.set(key, { reason, name, count: (found.get(key)?.count ?? 0) + 1 })
}

/**
 * Where each cell of a pasted block goes and what it becomes there, before anything is stored: headings and row names
 * by what they say, else from the cell it was pasted in. `read` gives what stands in a cell now. Pure, and quick for
 * ten thousand rows: what finds no room is counted, not planned.
 */
export const planPaste = (
  model: GridModel,
  at: Place,
  block: string[][],
  { choices = {}, read, language }: { choices?: Choices; read: (place: Place) => unknown; language: Language },
): PastePlan => {
  const { heading, names, above, body, columns, rows } = readBlock(model, at, block, choices, language)
  const known = new Set(model.rows.map(({ key }) => key))
  const left = new Map<string, Left>(above > 0 ? [['above', { reason: 'above', name: '', count: above }]] : [])
  const added = new Map<string, GridLine>()
  const cells: PlannedCell[] = []
  let alike = 0
  for (const [down, texts] of body.entries()) {
    const row = rows[down]
    for (const [right, written] of texts.entries()) {
      const [text, column] = [written.trim(), columns[right]]
      const drop = (reason: LeftReason, name?: string) => text !== '' && tally(left, reason, name)
      if (!row?.to) {
        if (names === 'matched') drop('noRow', row?.name)
        else drop('beyond')
        continue
      }
      if (!column?.to) {
        if (heading === 'matched') drop('noColumn', column?.name)
        else drop('beyond')
        continue
      }
      const place = { row: row.to.key, column: column.to.key }
      const value = fromText(cellField(row.to, column.to), text, language)
      if (model.isGiven(place)) drop('given')
      else if (!value) drop('noText', column.to.label)
      else {
        const isNew = !known.has(place.row)
        const before = isNew ? undefined : read(place)
        if (sameValue(before, value.value)) {
          alike += text === '' ? 0 : 1
          continue
        }
        if (isNew) added.set(place.row, row.to)
        const replaces = before !== undefined && before !== ''
        cells.push({
          ...place,
          before,
          after: value.value,
          text,
          replaces,
          ...(value.fault ? { fault: value.fault } : {}),
        })
      }
    }
  }
  const edits = cells.map(({ row, column, before, after }) => ({ row, column, before, after }))
  return { cells, alike, edits, added: [...added.values()], left: [...left.values()], heading, names }
}

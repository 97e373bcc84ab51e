import type { RawBlock } from './input.ts'

/** Where a block stands in a row of the template, whatever else of the row is shown. */
export type RowPlace = {
  /** Key of the block that the row begins with. */
  key: string
  columns: number
  /** How many blocks the row has, hidden ones too, and which of them this is, from 0. */
  of: number
  at: number
  gaps: boolean
  newPage: boolean
}

const columnsOf = ({ beside, rowColumns }: RawBlock): number => {
  const columns = Number(rowColumns)
  return !beside && Number.isInteger(columns) && columns >= 2 ? Math.min(4, columns) : 0
}

/**
 * The rows that the designer made: a block that says how many columns there are, and all that are placed beside it. They
 * are found before anything is hidden, so that a block never joins what only came to stand before it.
 */
export const rowsOf = (blocks: readonly RawBlock[]): ReadonlyMap<RawBlock, RowPlace> => {
  const places = new Map<RawBlock, RowPlace>()
  blocks.forEach((first, start) => {
    const columns = columnsOf(first)
    if (columns === 0) return
    const rest = blocks.slice(start + 1)
    const end = rest.findIndex(({ beside }) => beside !== true)
    const members = [first, ...(end === -1 ? rest : rest.slice(0, end))]
    const row = { key: first.blockKey, columns, gaps: first.rowGaps === true, newPage: first.newPage === true }
    members.forEach((block, at) => {
      places.set(block, { ...row, of: members.length, at })
    })
  })
  return places
}

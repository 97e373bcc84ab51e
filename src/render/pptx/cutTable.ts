import type { DocumentNode, Row, TableNode } from '#document/tree/tree.ts'
import { room, rowHeight, tableType } from '../slides/heights.ts'

export const isTable = (node: DocumentNode): node is TableNode => node.type === 'table'

/** How many rows from this one on hang together, because a cell covers them. */
const hanging = (rows: Row[], at: number): number => {
  let count = 1
  for (let inside = 0; inside < count; inside++)
    for (const { rowSpan = 1 } of rows[at + inside]?.cells ?? []) count = Math.max(count, inside + rowSpan)
  return Math.min(count, rows.length - at)
}

/** How many of a table's rows find room in this height, counting only rows that may be parted. */
export const rowsThatFit = (table: TableNode, height: number, size: number): number => {
  const rows = table.groups.flatMap((group) => group.rows)
  const high = (row: Row | undefined) => rowHeight(table, row, room.width, size)
  let used =
    table.head.reduce((sum, row) => sum + high(row), 0) + (table.caption.length > 0 ? 1.8 * size * tableType : 0)
  used += table.groups.filter(({ label }) => label).length > 0 ? high(undefined) : 0
  let fit = 0
  while (fit < rows.length) {
    const count = hanging(rows, fit)
    const own = rows.slice(fit, fit + count).reduce((sum, row) => sum + high(row), 0)
    if (used + own > height) break
    used += own
    fit += count
  }
  return fit || hanging(rows, 0)
}

/** The first so many rows of a table, and the rest with the head again. Notes stand under the last. */
export const cutTable = (table: TableNode, count: number): [TableNode, TableNode | undefined] => {
  let before = 0
  const cut = table.groups.map((group) => {
    const take = Math.max(0, Math.min(group.rows.length, count - before))
    before += group.rows.length
    return { group, first: group.rows.slice(0, take), rest: group.rows.slice(take) }
  })
  if (before <= count) return [table, undefined]
  const { notes: _, ...first } = table
  const groups = (of: 'first' | 'rest') =>
    cut.flatMap(({ group, ...parts }) => (parts[of].length > 0 ? [{ ...group, rows: parts[of] }] : []))
  const { id: __, ...rest } = table
  return [
    { ...first, groups: groups('first') },
    { ...rest, groups: groups('rest') },
  ]
}

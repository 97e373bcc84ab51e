import { inlineText } from '../text/variables.ts'
import type { Cell, DocumentNode, Inline, TableNode } from './tree.ts'

/** The heading of each column: its header cells from top to bottom, joined where a group stands above it. */
const headings = (table: TableNode): Inline[][] => {
  const columns: Inline[][] = table.columns.map(() => [])
  /** Rows that a header cell above still covers, by column: the cells of the next row stand beside it. */
  const covered = table.columns.map(() => 0)
  for (const row of table.head) {
    let at = 0
    const skip = () => {
      while ((covered[at] ?? 0) > 0) {
        covered[at] = (covered[at] ?? 0) - 1
        at++
      }
    }
    for (const cell of row.cells) {
      skip()
      for (let offset = 0; offset < (cell.colSpan ?? 1); offset++) {
        const own = columns[at + offset]
        covered[at + offset] = (cell.rowSpan ?? 1) - 1
        if (own && cell.inlines.length > 0)
          own.push(...(own.length > 0 ? [{ type: 'text' as const, text: ', ' }] : []), ...cell.inlines)
      }
      at += cell.colSpan ?? 1
    }
    skip()
  }
  return columns
}
const isBlank = (cell: Cell) => inlineText(cell.inlines).trim() === '' && !cell.children?.length

/**
 * A table too wide for any page, as one two-column table (label | answer) per row. The row's header, or its first
 * cell, becomes the caption; the table's own caption and number stand over the first. Row spans repeat their cell. What is
 * not filled in falls away unless `keepBlank`.
 */
export const stackTable = (table: TableNode, keepBlank = false): DocumentNode[] => {
  const labels = headings(table)
  const rows = table.groups.flatMap((group) => group.rows)
  const carried: { cell: Cell; left: number }[] = []
  const stacked = rows.map((row, index): TableNode => {
    const cells: Cell[] = []
    const queue = [...row.cells]
    for (let column = 0; column < table.columns.length; column++) {
      const above = carried[column]
      const cell = above && above.left > 0 ? above.cell : queue.shift()
      if (above && above.left > 0) above.left--
      if (!cell) continue
      if (cell !== above?.cell) carried[column] = { cell, left: (cell.rowSpan ?? 1) - 1 }
      cells.push(cell)
    }
    const [first, ...rest] = cells
    const title = first ? first.inlines : []
    return {
      type: 'table',
      origin: table.origin,
      id: index === 0 ? table.id : undefined,
      numbered: index === 0 && table.numbered,
      ...(index === 0 && table.number ? { number: table.number } : {}),
      caption: index === 0 && table.caption.length > 0 ? table.caption : [],
      stacked: true,
      columns: [
        { key: 'label', weight: 1 },
        { key: 'value', weight: 3 },
      ],
      head: [],
      groups: [
        {
          key: row.key,
          label: [...(labels[0]?.length ? [...labels[0], { type: 'text' as const, text: ': ' }] : []), ...title],
          rows: rest
            .map((cell, at) => ({ cell, label: labels[at + 1] ?? [], key: table.columns[at + 1]?.key ?? String(at) }))
            .filter(({ cell }) => keepBlank || !isBlank(cell))
            .map(({ cell, label, key }) => ({
              key,
              cells: [
                { inlines: label, header: 'row' as const },
                { ...cell, colSpan: undefined, rowSpan: undefined, header: undefined },
              ],
            })),
        },
      ],
    }
  })
  const last = stacked.at(-1)
  if (last && table.notes) last.notes = table.notes
  return stacked
}

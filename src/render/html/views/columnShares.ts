import { inlineText } from '#document/text/variables.ts'
import { widestNumber } from '#document/tree/columnWidths.ts'
import type { TableNode } from '#document/tree/tree.ts'

/**
 * Widths of the columns in percent. Wishes (`weight`) decide where there are any; else columns of numbers share
 * alike, and columns of text by the length of what stands in them, so that a column of labels is not as wide as one of prose.
 */
export const columnShares = ({ columns, head, groups }: TableNode): number[] => {
  if (columns.some((column) => column.weight !== undefined)) return inPercent(columns.map(({ weight }) => weight ?? 1))
  const texts = columns.map((column, at) => {
    if (column.align === 'number') return 0
    const lengths = [...head, ...groups.flatMap((group) => group.rows)].map(({ cells }) =>
      cells.length === columns.length && cells[at] ? lengthOf(cells[at]) : 0,
    )
    // The square root: a text of 400 characters deserves more room than a label of 20, but not twenty times as much.
    return Math.sqrt(Math.max(10, ...lengths.map((length) => Math.min(length, 500))))
  })
  const numbers = columns.filter((column) => column.align === 'number').length
  if (numbers === 0) return inPercent(texts)
  if (numbers === columns.length) return columns.map(() => 100 / columns.length)
  const each = Math.min(widestNumber, 72 / numbers)
  const rest = inPercent(texts).map((share) => (share * (100 - each * numbers)) / 100)
  return columns.map((column, at) => (column.align === 'number' ? each : (rest[at] ?? 0)))
}

const inPercent = (wishes: number[]): number[] => {
  const sum = wishes.reduce((total, wish) => total + wish, 0) || 1
  return wishes.map((wish) => (wish * 100) / sum)
}
const lengthOf = (cell: TableNode['head'][number]['cells'][number]): number =>
  inlineText(cell.inlines).length + (cell.children?.length ? JSON.stringify(cell.children).length / 3 : 0)

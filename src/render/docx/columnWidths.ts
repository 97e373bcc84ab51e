import type { Cell, Column, DocumentNode, TableNode } from '../../document/tree.ts'
import { inlineText } from '../../document/variables.ts'

/** Mean advance of a letter in twips at the table's type size; wide enough for capitals and digits in narrow columns. */
const LETTER = 105
const PADDING = 230

const nodeText = (node: DocumentNode): string => {
  switch (node.type) {
    case 'paragraph':
      return inlineText(node.inlines)
    case 'list':
      return node.items
        .map((item) => `${inlineText(item.inlines)} ${(item.children ?? []).map(nodeText).join(' ')}`)
        .join('\n')
    case 'quote':
    case 'callout':
    case 'section':
      return node.children.map(nodeText).join('\n')
    default:
      return ''
  }
}
export const cellText = (cell: Cell): string =>
  [inlineText(cell.inlines), ...(cell.children ?? []).map(nodeText)].filter((part) => part !== '').join('\n')

/** Twips that a text needs so that no word of it breaks. */
const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[\s\-–/]+/).map((word) => Math.min(word.length, 22))) * LETTER + PADDING

/**
 * Widths of a table's columns in twips, adding up to `width`. Each gets what its longest word needs; the rest is shared
 * by the wishes (`weight`) or, without wishes, by how much text a column holds.
 */
export const columnWidths = (table: Pick<TableNode, 'columns' | 'head' | 'groups'>, width: number): number[] => {
  const rows = [...table.head, ...table.groups.flatMap((group) => group.rows)]
  const needs = table.columns.map(() => PADDING)
  const amounts = table.columns.map(() => 1)
  const open = table.columns.map(() => 0)
  for (const row of rows) {
    let column = 0
    for (const cell of row.cells) {
      while ((open[column] ?? 0) > 0) open[column++]!--
      const text = cellText(cell)
      const span = cell.colSpan ?? 1
      if (span === 1 && column < needs.length) {
        needs[column] = Math.max(needs[column]!, longestWord(text))
        amounts[column] = Math.max(amounts[column]!, Math.sqrt(text.length))
      }
      if (cell.rowSpan) for (let at = column; at < column + span; at++) open[at] = cell.rowSpan - 1
      column += span
    }
    for (let at = column; at < open.length; at++) if (open[at]! > 0) open[at]!--
  }
  return share(table.columns, needs, amounts, width)
}

const share = (columns: Column[], needs: number[], amounts: number[], width: number): number[] => {
  const wishes = columns.map(
    (column, index) => column.weight ?? (columns.some(({ weight }) => weight) ? 1 : amounts[index]!),
  )
  const needed = needs.reduce((sum, need) => sum + need, 0)
  const total = wishes.reduce((sum, wish) => sum + wish, 0)
  const wished = wishes.map((wish) => (wish / total) * width)
  // Too many words for the page: everyone gives in proportion, and Word breaks inside words.
  if (needed >= width)
    return whole(
      needs.map((need) => (need / needed) * width),
      width,
    )
  const short = wished.map((wish, index) => Math.max(0, needs[index]! - wish))
  const missing = short.reduce((sum, one) => sum + one, 0)
  const spare = wished.map((wish, index) => Math.max(0, wish - needs[index]!))
  const available = spare.reduce((sum, one) => sum + one, 0)
  return whole(
    wished.map((wish, index) => wish + short[index]! - (available > 0 ? (spare[index]! / available) * missing : 0)),
    width,
  )
}

const whole = (widths: number[], width: number): number[] => {
  const rounded = widths.map(Math.floor)
  const last = rounded.length - 1
  return rounded.map((value, index) =>
    index === last ? width - rounded.slice(0, last).reduce((sum, one) => sum + one, 0) : value,
  )
}

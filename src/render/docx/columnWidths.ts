import { inlineText } from '#document/text/variables.ts'
import { assertNever, type Cell, type DocumentNode, type TableNode } from '#document/tree/tree.ts'
import { columnShares } from '../html/views/columnShares.ts'
import { textWidth } from '../textWidth.ts'

/** Type size of tables in twips, and what a cell's margins take. */
const SIZE = 190
const PADDING = 220

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
    // A cell that holds one of these is as wide as it is allowed to be.
    case 'table':
    case 'figure':
    case 'image':
    case 'group':
    case 'cover':
    case 'backCover':
    case 'contents':
    case 'problem':
      return ''
    default:
      return assertNever(node)
  }
}
export const cellText = (cell: Cell): string =>
  [inlineText(cell.inlines), ...(cell.children ?? []).map(nodeText)].filter((part) => part !== '').join('\n')

/** Twips that a text needs so that no word of it breaks; a very long one may be hyphenated. */
const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[\s\-–/]+/).map((word) => textWidth(word.slice(0, 18), SIZE))) + PADDING

/**
 * Widths of a table's columns in twips, adding up to `width`. They are as in print (`columnShares`), but a
 * column whose longest word does not fit takes room from those with some to spare.
 */
export const columnWidths = (table: TableNode, width: number): number[] => {
  const rows = [...table.head, ...table.groups.flatMap((group) => group.rows)]
  const needs = table.columns.map(() => PADDING)
  const open = table.columns.map(() => 0)
  for (const row of rows) {
    let column = 0
    for (const cell of row.cells) {
      while ((open[column] ?? 0) > 0) open[column++]!--
      const text = cellText(cell)
      const span = cell.colSpan ?? 1
      if (span === 1 && column < needs.length) {
        needs[column] = Math.max(needs[column]!, longestWord(text))
      }
      if (cell.rowSpan) for (let at = column; at < column + span; at++) open[at] = cell.rowSpan - 1
      column += span
    }
    for (let at = column; at < open.length; at++) if (open[at]! > 0) open[at]!--
  }
  return share(columnShares(table), needs, width)
}

/** The least part of its wish that a column keeps when others need room for their words. */
const KEPT = 0.65

const share = (shares: number[], needs: number[], width: number): number[] => {
  const wished = shares.map((part) => (part / 100) * width)
  const short = wished.map((wish, index) => Math.max(0, needs[index]! - wish))
  const spare = wished.map((wish, index) => Math.max(0, wish - Math.max(needs[index]!, KEPT * wish)))
  const missing = short.reduce((sum, one) => sum + one, 0)
  const available = spare.reduce((sum, one) => sum + one, 0)
  // Where there are more words than room, they are hyphenated: a column of long text must not become a thread.
  const moved = Math.min(missing, available)
  if (moved === 0) return whole(wished, width)
  return whole(
    wished.map((wish, index) => wish + (short[index]! / missing) * moved - (spare[index]! / available) * moved),
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

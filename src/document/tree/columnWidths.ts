import { inlineText } from '../text/variables.ts'
import { assertNever, type Cell, type DocumentNode, type TableNode } from './tree.ts'

/** Text widths of an A4 page in points, with the margins all themes share (20 mm). */
export const portraitWidth = 482
export const landscapeWidth = 728
/** Lines of running text, some eighty letters, in points: 140 mm. */
export const lineWidth = 397
/** A column of numbers is this wide, in percent, when there is room for more: figures are read together. */
export const widestNumber = 17
/** Average width of a character in 9.5 pt text, and what cell padding and borders take, in points. */
const characterWidth = 5
const cellPadding = 12
/** A long word may be hyphenated once; more than this of it need not fit on one line. */
const longestUnbroken = 16
/** Longer than this, in characters, a cell is running text rather than a label. */
const runningText = 90

const textOf = (cell: Cell): string => {
  const inner = (nodes: DocumentNode[] = []): string => nodes.map(words).join(' ')
  const words = (node: DocumentNode): string => {
    switch (node.type) {
      case 'paragraph':
        return inlineText(node.inlines)
      case 'list':
        return node.items.map((item) => `${inlineText(item.inlines)} ${inner(item.children)}`).join(' ')
      // These have no say in the widths of the table around them.
      case 'section':
      case 'quote':
      case 'callout':
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
  return `${inlineText(cell.inlines)} ${inner(cell.children)}`
}
const longestWord = (value: string) =>
  Math.min(longestUnbroken, Math.max(0, ...value.split(/[\s/–-]+/).map((word) => word.length)))

type Estimate = {
  /** The narrowest each column may be, in points. */
  least: number[]
  /** Their sum. */
  words: number
  /** What each column needs for no cell of it to have a second line, in points. */
  whole: number[]
  /** How many columns hold running text. */
  running: number
  /** What widths the text wants, in proportion. */
  weights: number[]
}
/** A column with four times the text gets twice the width, within these bounds: lines stay readable everywhere. */
const [lightest, heaviest] = [0.7, 2.2]
const weightsFor = (characters: number[]): number[] => {
  const roots = characters.map(Math.sqrt)
  const mean = roots.reduce((sum, root) => sum + root, 0) / Math.max(1, roots.length) || 1
  return roots.map((root) => Number(Math.min(heaviest, Math.max(lightest, root / mean)).toFixed(2)))
}

/** What the words of a table ask of its columns. */
export const estimate = (table: TableNode): Estimate => {
  const widest = table.columns.map(() => 0)
  const longest = table.columns.map(() => 0)
  const total = table.columns.map(() => 0)
  for (const row of [...table.head, ...table.groups.flatMap((group) => group.rows)]) {
    let at = 0
    for (const cell of row.cells) {
      const span = cell.colSpan ?? 1
      if (span === 1 && at < widest.length) {
        const value = textOf(cell)
        widest[at] = Math.max(widest[at] ?? 0, longestWord(value) * characterWidth + cellPadding)
        longest[at] = Math.max(longest[at] ?? 0, value.length)
        total[at] = (total[at] ?? 0) + value.length
      }
      at += span
    }
  }
  return {
    least: widest,
    words: widest.reduce((sum, width) => sum + width, 0),
    whole: longest.map((length) => length * characterWidth + cellPadding),
    running: longest.filter((length) => length > runningText).length,
    weights: weightsFor(total),
  }
}

/** A matrix whose designer asked for no widths gets them from its text, alike in every output. */
export const weighted = (table: TableNode): TableNode => {
  if (table.columns.some((column) => column.weight)) return table
  const { weights } = estimate(table)
  return { ...table, columns: table.columns.map((column, index) => ({ ...column, weight: weights[index] ?? 1 })) }
}

/**
 * Widths that a designer asked for, raised where a column would be narrower than its longest word; the others give in
 * proportion to what they have. `width` is that of the text on the page, in points.
 */
export const readable = (table: TableNode, width: number): TableNode => {
  if (!table.columns.some((column) => column.weight)) return table
  const { least, words } = estimate(table)
  const asked = table.columns.map(({ weight = 1 }) => weight)
  if (words > width) return table
  const tight = new Set<number>()
  const shares = () => {
    const left = width - [...tight].reduce((sum, index) => sum + (least[index] ?? 0), 0)
    const weights = asked.reduce((sum, weight, index) => sum + (tight.has(index) ? 0 : weight), 0)
    return asked.map((weight, index) => (tight.has(index) ? (least[index] ?? 0) : (left * weight) / (weights || 1)))
  }
  for (let widths = shares(); ; widths = shares()) {
    const narrow = widths.flatMap((one, index) => (!tight.has(index) && one < (least[index] ?? 0) ? [index] : []))
    if (narrow.length === 0) {
      if (tight.size === 0) return table
      return {
        ...table,
        columns: table.columns.map((column, index) => ({ ...column, weight: Math.round(widths[index] ?? 1) })),
      }
    }
    for (const index of narrow) tight.add(index)
  }
}

import { stackTable } from './stackTable.ts'
import type { Cell, DocumentNode, DocumentTree, SectionNode, TableNode } from './tree.ts'
import { inlineText } from './variables.ts'

/** Text widths of an A4 page in points, with the margins all themes share (20 mm). */
const portraitWidth = 482
const landscapeWidth = 728
/** Average width of a character in 9.5 pt text, and what cell padding and borders take, in points. */
const characterWidth = 5
const cellPadding = 12
/** A long word may be hyphenated once; more than this of it need not fit on one line. */
const longestUnbroken = 16
/** Longer than this, in characters, a cell is running text rather than a label. */
const runningText = 90
/** From this many columns on, running text in any of them makes slivers of a portrait page. */
const slivers = 6
/** With fewer columns it takes as many of running text as this. */
const matrixColumns = 5

const textOf = (cell: Cell): string => {
  const inner = (nodes: DocumentNode[] = []): string =>
    nodes
      .map((node) =>
        node.type === 'paragraph'
          ? inlineText(node.inlines)
          : node.type === 'list'
            ? node.items.map((item) => `${inlineText(item.inlines)} ${inner(item.children)}`).join(' ')
            : '',
      )
      .join(' ')
  return `${inlineText(cell.inlines)} ${inner(cell.children)}`
}
const longestWord = (value: string) =>
  Math.min(longestUnbroken, Math.max(0, ...value.split(/[\s/–-]+/).map((word) => word.length)))

type Estimate = { words: number; running: number; weights: number[] }
/** A column with four times the text gets twice the width, within these bounds: lines stay readable everywhere. */
const [lightest, heaviest] = [0.7, 2.2]
const weightsFor = (characters: number[]): number[] => {
  const roots = characters.map(Math.sqrt)
  const mean = roots.reduce((sum, root) => sum + root, 0) / Math.max(1, roots.length) || 1
  return roots.map((root) => Number(Math.min(heaviest, Math.max(lightest, root / mean)).toFixed(2)))
}

/** The narrowest the columns may be (points), how many of them hold running text, and what widths their text wants. */
const estimate = (table: TableNode): Estimate => {
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
    words: widest.reduce((sum, width) => sum + width, 0),
    running: longest.filter((length) => length > runningText).length,
    weights: weightsFor(total),
  }
}

/** Whether the words of a table fit on a portrait page, need landscape, or fit on neither. */
export const fitOf = (table: TableNode): 'portrait' | 'landscape' | 'stacked' => {
  const { words, running } = estimate(table)
  if (words > landscapeWidth) return 'stacked'
  if (words > portraitWidth) return 'landscape'
  const columns = table.columns.length
  const matrix = columns >= slivers ? running > 0 : columns >= matrixColumns && running >= matrixColumns - 2
  return matrix ? 'landscape' : 'portrait'
}

/** Tables of one block with the same columns are alike to the reader: they turn together or not at all. */
const kindOf = (table: TableNode) => `${table.origin.blockKey} ${table.columns.map((column) => column.key).join(' ')}`
const wideKinds = (nodes: DocumentNode[]): Set<string> =>
  new Set(
    nodes.flatMap((node): string[] => {
      if (node.type === 'section') return [...wideKinds(node.children)]
      return node.type === 'table' && !node.stacked && fitOf(node) === 'landscape' ? [kindOf(node)] : []
    }),
  )

/** A matrix whose designer asked for no widths gets them from its text, alike in every output. */
const weighted = (table: TableNode): TableNode => {
  if (table.columns.some((column) => column.weight)) return table
  const { weights } = estimate(table)
  return { ...table, columns: table.columns.map((column, index) => ({ ...column, weight: weights[index] ?? 1 })) }
}

const layoutTable = (table: TableNode, wide: ReadonlySet<string>): DocumentNode[] => {
  const own = table.stacked ? 'portrait' : fitOf(table)
  const fit = own === 'portrait' && wide.has(kindOf(table)) ? 'landscape' : own
  if (fit === 'stacked') return stacked(table)
  return [fit === 'landscape' ? { ...weighted(table), orientation: 'landscape' } : table]
}
/** What a table becomes when it stacks turns the page where the table did. */
const stacked = (table: TableNode): DocumentNode[] =>
  stackTable(table).map((node, index) => (index === 0 && table.newPage ? { ...node, newPage: true } : node))
const isWide = (node: DocumentNode): boolean =>
  (node.type === 'table' && node.orientation === 'landscape') ||
  (node.type === 'section' && node.orientation === 'landscape')
const upright = (node: DocumentNode): DocumentNode =>
  node.type === 'section'
    ? { ...node, orientation: undefined, children: node.children.map(upright) }
    : node.type === 'table'
      ? { ...node, orientation: undefined }
      : node

/**
 * A heading must not stay behind on an upright page when its table turns. So a block with a wide table turns whole,
 * and a section turns whole when most of what is in it is wide.
 */
const layoutSection = (section: SectionNode, wide: ReadonlySet<string>): SectionNode => {
  const children = section.children.flatMap((node) => layoutNode(node, wide))
  const bulky = children.filter((node) => node.type === 'table' || node.type === 'section')
  const turned = bulky.filter(isWide).length
  const turns =
    section.variant === 'block'
      ? turned > 0
      : section.variant !== 'part' &&
        turned * 2 > bulky.length &&
        !children.some((node) => node.type === 'section' && node.variant !== 'block')
  if (turns) return { ...section, orientation: 'landscape', children: children.map(upright) }
  return { ...section, children: children.map((node) => (node.type === 'table' && isWide(node) ? lifted(node) : node)) }
}
/** A wide table that stands directly in an upright section: stacked, for it has no heading to turn with it. */
const lifted = (table: DocumentNode): DocumentNode => {
  if (table.type !== 'table') return table
  const { newPage, ...rest } = table
  const columns = [stackTable({ ...rest, orientation: undefined })]
  return { type: 'group', origin: table.origin, ...(newPage ? { newPage } : {}), columns }
}

const layoutNode = (node: DocumentNode, wide: ReadonlySet<string>): DocumentNode[] => {
  if (node.type === 'section') return [layoutSection(node, wide)]
  if (node.type === 'table') return layoutTable(node, wide)
  if (node.type === 'group')
    return [
      {
        ...node,
        columns: node.columns.map((column) => column.flatMap((child) => layoutNode(child, wide)).map(upright)),
      },
    ]
  return [node]
}

/** Decides for each wide table whether it turns to landscape or stacks, so that PDF and Word agree. Pure. */
export const layoutTree = (tree: DocumentTree): DocumentTree => {
  if (tree.layout === 'slides') return tree
  const wide = wideKinds(tree.children)
  return { ...tree, children: tree.children.flatMap((node) => layoutNode(node, wide)) }
}

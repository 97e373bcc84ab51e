import { estimate, landscapeWidth, lineWidth, portraitWidth, readable, weighted, widestNumber } from './columnWidths.ts'
import { stackTable } from './stackTable.ts'
import type { DocumentNode, DocumentTree, SectionNode, TableNode } from './tree.ts'
import { mapChildren } from './walk.ts'

/** From this many columns on, running text in any of them makes slivers of a portrait page. */
const slivers = 6
/** With fewer columns it takes as many of running text as this. */
const matrixColumns = 5

/** Whether the words of a table fit on a portrait page, need landscape, or fit on neither. */
export const fitOf = (table: TableNode): 'portrait' | 'landscape' | 'stacked' => {
  const { words, running } = estimate(table)
  if (words > landscapeWidth) return 'stacked'
  if (words > portraitWidth) return 'landscape'
  const columns = table.columns.length
  const matrix = columns >= slivers ? running > 0 : columns >= matrixColumns && running >= matrixColumns - 2
  return matrix ? 'landscape' : 'portrait'
}

/**
 * Figures far from their labels are hard to follow, so a table of figures is no wider than the text around it, where
 * every cell keeps to one line in that.
 */
const hasShortLines = (table: TableNode): boolean => {
  const { whole } = estimate(table)
  const numbers = whole.filter((_, at) => table.columns[at]?.align === 'number')
  const each = (lineWidth * widestNumber) / 100
  const labels = whole.reduce((sum, width) => sum + width, 0) - numbers.reduce((sum, width) => sum + width, 0)
  if (table.stacked || numbers.length === 0 || numbers.some((width) => width > each)) return false
  return labels <= lineWidth - numbers.length * each
}

/**
 * Tables of one block with the same columns are alike to the reader: they turn together or not at all. Only those in the
 * flow of sections can turn, so no others are looked for.
 */
const kindOf = (table: TableNode) => `${table.origin.blockKey} ${table.columns.map((column) => column.key).join(' ')}`
const wideKinds = (nodes: DocumentNode[]): Set<string> =>
  new Set(
    nodes.flatMap((node): string[] => {
      if (node.type === 'section') return [...wideKinds(node.children)]
      return node.type === 'table' && !node.stacked && fitOf(node) === 'landscape' ? [kindOf(node)] : []
    }),
  )

const layoutTable = (table: TableNode, wide: ReadonlySet<string>): DocumentNode[] => {
  const own = table.stacked ? 'portrait' : fitOf(table)
  const fit = own === 'portrait' && wide.has(kindOf(table)) ? 'landscape' : own
  if (fit === 'stacked') return stacked(table)
  return fit === 'landscape'
    ? [{ ...readable(weighted(table), landscapeWidth), orientation: 'landscape' }]
    : [hasShortLines(table) ? { ...table, measure: 'text' } : readable(table, portraitWidth)]
}
/** What a table becomes when it stacks turns the page where the table did. */
const stacked = (table: TableNode): DocumentNode[] =>
  stackTable(table).map((node, index) => (index === 0 && table.newPage ? { ...node, newPage: true } : node))
const isWide = (node: DocumentNode): boolean =>
  (node.type === 'table' && node.orientation === 'landscape') ||
  (node.type === 'section' && node.orientation === 'landscape')
const upright = (node: DocumentNode): DocumentNode => {
  const inside = mapChildren(node, upright)
  return inside.type === 'section' || inside.type === 'table' ? { ...inside, orientation: undefined } : inside
}

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

/** A table whose words do not fit its column of a row is stacked, filled in or not. */
const narrowed = (nodes: DocumentNode[], width: number): DocumentNode[] =>
  nodes.flatMap((node): DocumentNode[] => {
    if (node.type === 'section') return [{ ...node, children: narrowed(node.children, width) }]
    return node.type === 'table' && !node.stacked && estimate(node).words > width ? stackTable(node, true) : [node]
  })

const layoutNode = (node: DocumentNode, wide: ReadonlySet<string>): DocumentNode[] => {
  if (node.type === 'section') return [layoutSection(node, wide)]
  if (node.type === 'table') return layoutTable(node, wide)
  if (node.type === 'group')
    return [
      {
        ...node,
        columns: node.columns.map((column) => {
          const own = column.flatMap((child) => layoutNode(child, wide)).map(upright)
          return node.row ? narrowed(own, portraitWidth / node.columns.length) : own
        }),
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

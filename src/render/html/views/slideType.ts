import { inlineText } from '#document/text/variables.ts'
import {
  assertNever,
  type DocumentNode,
  type FigureNode,
  type Inline,
  type SectionNode,
  type TableNode,
} from '#document/tree/tree.ts'

/** Type sizes of a slide in points, the largest first; the last is the size that runs over to a next page. */
const sizes = [32, 28, 24, 21, 18]
/** Room under a title of one line, and its width, in points. */
const room = { height: 380, width: 850 }
const titleType = 30
const leading = 1.36
/** Mean width of a letter, and of a table's type against the text's. */
const letter = 0.48
const tableType = 0.8

const linesIn = (length: number, width: number, size: number) =>
  Math.max(1, Math.ceil((length * letter * size) / width))
const lengthOf = (inlines: Inline[]) => inlineText(inlines).length

const tableHeight = (node: TableNode, width: number, size: number): number => {
  const type = size * tableType
  const total = node.columns.reduce((sum, { weight }) => sum + (weight ?? 1), 0)
  const rows = [...node.head, ...node.groups.flatMap((group) => [...(group.label ? [undefined] : []), ...group.rows])]
  const lines = rows.map((row) =>
    Math.max(
      1,
      ...(row?.cells ?? []).map((cell, at) => {
        const share = ((node.columns[at]?.weight ?? 1) / total) * width - 16
        return linesIn(lengthOf(cell.inlines), share, type) + heightOf(cell.children ?? [], share, type) / type
      }),
    ),
  )
  const around = (node.caption.length > 0 ? 1.8 : 0) + (node.notes?.length ?? 0) * 1.6
  return lines.reduce((sum, count) => sum + (count * leading + 0.75) * type, around * type)
}

const heightOf = (nodes: DocumentNode[], width: number, size: number): number =>
  nodes.reduce((sum, node) => {
    const text = (inlines: Inline[], inner = width) => linesIn(lengthOf(inlines), inner, size) * leading * size
    switch (node.type) {
      case 'paragraph':
        return sum + text(node.inlines) + size * 0.6
      case 'list':
        if (node.keywords) return sum + Math.ceil(node.items.length / 3) * size * 3.2
        return (
          sum +
          node.items.reduce(
            (items, item) =>
              items + text(item.inlines, width - 30) + size * 0.4 + heightOf(item.children ?? [], width - 30, size),
            0,
          )
        )
      case 'quote':
        return sum + heightOf(node.children, width - 30, size) + size * 0.44 + 23
      case 'callout':
        return sum + heightOf(node.children, width - 40, size) + size * 2.6
      case 'section':
        return sum + size * 2.6 + heightOf(node.children, width, size)
      case 'group':
        return (
          sum + Math.max(...node.columns.map((column) => heightOf(column, width / node.columns.length - 20, size)), 0)
        )
      case 'table':
        return sum + tableHeight(node, width, size) + size
      // Not known, or not the same at every size of type: what holds one of these is set in the smallest.
      case 'figure':
      case 'image':
      case 'cover':
      case 'contents':
      case 'problem':
        return Number.POSITIVE_INFINITY
      default:
        return assertNever(node)
    }
  }, 0)

/** Parts that stay together when a slide runs over. */
const partsOf = (node: DocumentNode): DocumentNode[] => {
  if (node.type === 'list' && !node.keywords) return node.items.map((item) => ({ ...node, items: [item] }))
  if (node.type === 'section') return [{ ...node, children: [] }, ...node.children.flatMap(partsOf)]
  return [node]
}
/** Space below a part that the foot of a page does not need. */
const below = 17
const pagesAt = (nodes: DocumentNode[], size: number, height: number): number => {
  let pages = 1
  let used = 0
  for (const part of nodes.flatMap(partsOf)) {
    const own = heightOf([part], room.width, size)
    if (used > 0 && used + own - below > height) {
      pages += 1
      used = 0
    }
    used += own
    if (used - below > height) pages += Math.ceil(used / height) - 1
  }
  return pages
}

/** What stands on a slide itself, and the slides that follow it. */
export const slideParts = ({ children }: SectionNode): { own: DocumentNode[]; following: SectionNode[] } => {
  const startsSlide = (child: DocumentNode): child is SectionNode =>
    child.type === 'section' && (child.variant !== 'block' || child.newPage === true)
  return { own: children.filter((child) => !startsSlide(child)), following: children.filter(startsSlide) }
}

const roomUnder = (title: Inline[]): number =>
  room.height - (linesIn(lengthOf(title), room.width, titleType) - 1) * titleType * 1.12

/**
 * The nodes of a slide on as many pages as they need at a type of these sizes (points); what is larger than a page has one to itself.
 * Only the caller knows how high it draws a figure (points).
 */
export const slidePages = (
  title: Inline[],
  nodes: DocumentNode[],
  figureHeight: (node: FigureNode) => number | undefined,
  type: { text: number; tables: number },
): DocumentNode[][] => {
  const height = roomUnder(title)
  const heightAlone = (node: DocumentNode): number =>
    node.type === 'figure'
      ? (figureHeight(node) ?? height) + (node.data ? heightOf([node.data], room.width, type.tables) : 0)
      : heightOf([node], room.width, node.type === 'table' ? type.tables : type.text)
  const pages: DocumentNode[][] = []
  let used = height
  for (const node of nodes) {
    const own = Math.min(height, heightAlone(node))
    if (used + own - below > height || pages.length === 0) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(node)
    used += own
  }
  return pages
}

/**
 * The largest type, in points, that takes no more pages than the smallest: a few words are set large enough to fill
 * the slide, and what runs over at every size fills its pages. Drawings keep the smallest.
 */
export const slideType = (title: Inline[], nodes: DocumentNode[]): number => {
  const smallest = sizes.at(-1) as number
  const height = roomUnder(title)
  const fewest = pagesAt(nodes, smallest, height)
  if (!Number.isFinite(fewest)) return smallest
  return sizes.find((size) => pagesAt(nodes, size, height) <= fewest) ?? smallest
}

import type { DocumentNode, Inline, TableNode } from '#document/tree/tree.ts'
import { type FigureHeight, heightOf, room, roomUnder, rowsOf } from './heights.ts'

/** Type sizes of a slide in points, the largest first; the last is the size that runs over to a next page. */
const sizes = [32, 28, 24, 21, 18]
const smallest = 18

/** Parts that stay together when a slide runs over. */
const partsOf = (node: DocumentNode): DocumentNode[] => {
  if (node.type === 'list' && !node.keywords) return node.items.map((item) => ({ ...node, items: [item] }))
  if (node.type === 'section') return [{ ...node, children: [] }, ...node.children.flatMap(partsOf)]
  return [node]
}
/** Space below a part that the foot of a page does not need. */
const below = 17
const pagesAt = (nodes: DocumentNode[], size: number, height: number, figures?: FigureHeight): number => {
  let pages = 1
  let used = 0
  for (const part of nodes.flatMap(partsOf)) {
    const own = heightOf([part], room.width, size, figures)
    if (used > 0 && used + own - below > height) {
      pages += 1
      used = 0
    }
    used += own
    if (used - below > height) pages += Math.ceil(used / height) - 1
  }
  return pages
}

/**
 * The largest type, in points, that takes no more pages than the smallest: a few words are set large enough to fill
 * the slide, and what runs over at every size fills its pages. Without `figures` what holds a drawing keeps the smallest.
 */
export const slideType = (title: Inline[], nodes: DocumentNode[], figures?: FigureHeight): number => {
  const height = roomUnder(title)
  const fewest = pagesAt(nodes, smallest, height, figures)
  if (!Number.isFinite(fewest)) return smallest
  return sizes.find((size) => pagesAt(nodes, size, height, figures) <= fewest) ?? smallest
}

/** The largest type for the figures beside a drawing: they are read beside it, so never larger than text is set. */
export const dataType = (data: TableNode, width: number, height: number): number =>
  sizes.find((size) => size <= 24 && heightOf([data], width, size) * 1.15 <= height) ?? smallest

/** Rows of a table that has its slide alone are set apart until it is full, in points above and below each. */
const mostApart = 9
export const rowsApart = (title: Inline[], nodes: DocumentNode[], size: number): number => {
  const [table] = nodes
  if (table?.type !== 'table' || nodes.length > 1) return 0
  const left = roomUnder(title) - heightOf(nodes, room.width, size) * 1.05
  return Math.max(0, Math.min(mostApart, left / rowsOf(table).length / 2))
}

import { inlineText } from '#document/text/variables.ts'
import { assertNever, type DocumentNode, type FigureNode, type Inline, type TableNode } from '#document/tree/tree.ts'

/** Room of a slide under a title of one line, and its width, in points. */
export const room = { height: 380, width: 850 }
const titleType = 30
const leading = 1.36
/** Mean width of a letter, and of a table's type against the text's. */
const letter = 0.48
export const tableType = 0.8
/** A figure's caption, in points, with the space above it. */
const caption = { type: 15, above: 9 }

const linesIn = (length: number, width: number, size: number) =>
  Math.max(1, Math.ceil((length * letter * size) / width))
const lengthOf = (inlines: Inline[]) => inlineText(inlines).length

/** What is left under a title, which may take more than one line. */
export const roomUnder = (title: Inline[]): number =>
  room.height - (linesIn(lengthOf(title), room.width, titleType) - 1) * titleType * 1.12

/** How high a figure is drawn, without its caption: only the caller knows. */
export type FigureHeight = (node: FigureNode, width: number) => number

/** The height of a row of a table at this size of the text around it, in points. */
export const rowHeight = (node: TableNode, row: TableNode['head'][number] | undefined, width: number, size: number) => {
  const type = size * tableType
  const total = node.columns.reduce((sum, { weight }) => sum + (weight ?? 1), 0)
  const lines = (row?.cells ?? []).map((cell, at) => {
    const share = ((node.columns[at]?.weight ?? 1) / total) * width - 16
    return linesIn(lengthOf(cell.inlines), share, type) + heightOf(cell.children ?? [], share, type) / type
  })
  return (Math.max(1, ...lines) * leading + 0.75) * type
}
/** A table's rows as they are printed; undefined for the label of a group. */
export const rowsOf = (node: TableNode) => [
  ...node.head,
  ...node.groups.flatMap((group) => [...(group.label ? [undefined] : []), ...group.rows]),
]
const tableHeight = (node: TableNode, width: number, size: number): number => {
  const around = (node.caption.length > 0 ? 1.8 : 0) + (node.notes?.length ?? 0) * 1.6
  return rowsOf(node).reduce((sum, row) => sum + rowHeight(node, row, width, size), around * size * tableType)
}

/** The caption, and what stands under it where the data does not. */
export const captionHeight = (node: FigureNode, width: number): number => {
  const own =
    node.number || node.caption.length > 0
      ? caption.above + linesIn(lengthOf(node.caption) + 9, width, caption.type) * caption.type * leading
      : 0
  const notes = (node.notes ?? []).map((note) => linesIn(lengthOf(note), width, caption.type) * caption.type * leading)
  return notes.reduce((sum, height) => sum + height, own)
}

/** How wide a figure is drawn: with its data it stands beside them. */
export const figureWidth = (node: FigureNode, width: number): number => (node.data ? (width - 28) * 0.6 : width)
/** And the data beside it. */
export const dataWidth = (width: number): number => (width - 28) * 0.4

/**
 * How much of a slide nodes take at this size of type, in points. A figure without a given height, and what is not the
 * same at every size, take more than there is: what holds one of these is set in the smallest.
 */
export const heightOf = (nodes: DocumentNode[], width: number, size: number, figures?: FigureHeight): number =>
  nodes.reduce((sum, node) => {
    const text = (inlines: Inline[], inner = width) => linesIn(lengthOf(inlines), inner, size) * leading * size
    const inside = (children: DocumentNode[], inner: number) => heightOf(children, inner, size, figures)
    switch (node.type) {
      case 'paragraph':
        return sum + text(node.inlines) + size * 0.6
      case 'list':
        if (node.keywords) return sum + Math.ceil(node.items.length / 3) * size * 3.2
        return (
          sum +
          node.items.reduce(
            (items, item) =>
              items + text(item.inlines, width - 30) + size * 0.4 + inside(item.children ?? [], width - 30),
            0,
          )
        )
      case 'quote':
        return sum + inside(node.children, width - 30) + size * 0.44 + 23
      case 'problem':
        return sum + text([{ type: 'text', text: node.message }], width - 40) + size * 1.6
      case 'callout':
        return sum + inside(node.children, width - 40) + size * 2.6
      case 'section':
        return sum + size * 2.6 + inside(node.children, width)
      case 'group':
        return sum + Math.max(...node.columns.map((column) => inside(column, width / node.columns.length - 20)), 0)
      case 'table':
        return sum + tableHeight(node, width, size) + size
      case 'figure': {
        if (!figures) return Number.POSITIVE_INFINITY
        const wide = figureWidth(node, width)
        const drawn = figures(node, wide) + captionHeight(node, wide)
        return sum + Math.max(drawn, node.data ? tableHeight(node.data, dataWidth(width), size) : 0)
      }
      case 'image':
      case 'cover':
      case 'backCover':
      case 'contents':
        return Number.POSITIVE_INFINITY
      default:
        return assertNever(node)
    }
  }, 0)

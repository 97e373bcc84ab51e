import { assertNever, type DocumentNode, type Inline, type ListItem, type Row, type TableNode } from './tree.ts'

/** What is done to the texts and to the nodes that stand directly in a node. */
export type Change = {
  inlines?: (inlines: Inline[]) => Inline[]
  node?: (child: DocumentNode) => DocumentNode
  /** Instead of `node`: all that stand in one place together, so that one may fall away or become several. */
  nodes?: (children: DocumentNode[]) => DocumentNode[]
}

/**
 * A node with everything that stands directly in it changed, in the order of reading. The one place that lists where
 * a node holds text and other nodes: a new type of node does not compile until it is told here, and all that walks a
 * tree then finds it. What numbering writes (notes at a section, entries of the contents) is not walked.
 */
export function mapParts<N extends DocumentNode>(node: N, change: Change): N
export function mapParts(node: DocumentNode, change: Change): DocumentNode {
  const inlines = (own: Inline[]) => (change.inlines ? change.inlines(own) : own)
  const nodes = change.nodes ?? ((own: DocumentNode[]) => (change.node ? own.map(change.node) : own))
  switch (node.type) {
    case 'section':
      return { ...node, title: inlines(node.title), children: nodes(node.children) }
    case 'paragraph':
      return { ...node, inlines: inlines(node.inlines) }
    case 'list':
      return { ...node, items: node.items.map((item): ListItem => ({ ...item, ...content(item, inlines, nodes) })) }
    case 'table':
      return mapTable(node, inlines, nodes)
    case 'figure':
      return {
        ...node,
        caption: inlines(node.caption),
        ...(node.data ? { data: table(nodes([node.data])[0]) } : {}),
        ...(node.notes ? { notes: node.notes.map(inlines) } : {}),
      }
    case 'image':
      return { ...node, ...(node.caption ? { caption: inlines(node.caption) } : {}) }
    case 'quote':
      return { ...node, children: nodes(node.children), ...(node.source ? { source: inlines(node.source) } : {}) }
    case 'callout':
      return {
        ...node,
        ...(node.title ? { title: inlines(node.title) } : {}),
        children: nodes(node.children),
      }
    case 'cover':
    case 'backCover':
      return { ...node, lines: node.lines.map(inlines) }
    case 'group':
      return { ...node, columns: node.columns.map(nodes) }
    case 'contents':
    case 'problem':
      return node
    default:
      return assertNever(node)
  }
}

type Texts = (inlines: Inline[]) => Inline[]
type Nodes = (nodes: DocumentNode[]) => DocumentNode[]
/** Text, and block content after it: an item of a list or a cell. */
const content = (holder: { inlines: Inline[]; children?: DocumentNode[] }, inlines: Texts, nodes: Nodes) => ({
  inlines: inlines(holder.inlines),
  ...(holder.children ? { children: nodes(holder.children) } : {}),
})
const mapTable = (node: TableNode, inlines: Texts, nodes: Nodes): TableNode => {
  const row = (one: Row): Row => ({
    ...one,
    cells: one.cells.map((cell) => ({ ...cell, ...content(cell, inlines, nodes) })),
  })
  return {
    ...node,
    caption: inlines(node.caption),
    head: node.head.map(row),
    groups: node.groups.map((group) => ({
      ...group,
      ...(group.label ? { label: inlines(group.label) } : {}),
      rows: group.rows.map(row),
    })),
    ...(node.notes ? { notes: node.notes.map(inlines) } : {}),
  }
}
/** Whatever changes the data of a figure leaves a table. */
const table = (node: DocumentNode | undefined): TableNode => {
  if (node?.type !== 'table') throw new TypeError('The data of a figure must stay a table.')
  return node
}

/** A node whose children are changed. A table's are what stands in its cells, a figure's its data. */
export const mapChildren = <N extends DocumentNode>(node: N, change: (child: DocumentNode) => DocumentNode): N =>
  mapParts(node, { node: change })

/** The nodes directly in a node, in the order of reading. */
export const childrenOf = (node: DocumentNode): DocumentNode[] => {
  const children: DocumentNode[] = []
  mapChildren(node, (child) => {
    children.push(child)
    return child
  })
  return children
}

/** Nodes and all that stand in them, at any depth, in the order of reading. */
export const allNodes = (nodes: DocumentNode[]): DocumentNode[] =>
  nodes.flatMap((node) => [node, ...allNodes(childrenOf(node))])

/** All nodes of one type. */
export const nodesOf = <T extends DocumentNode['type']>(
  nodes: DocumentNode[],
  type: T,
): Extract<DocumentNode, { type: T }>[] =>
  allNodes(nodes).filter((node): node is Extract<DocumentNode, { type: T }> => node.type === type)

/** Every text of nodes and of what stands in them, in the order of reading. */
export const textsIn = (nodes: DocumentNode[]): Inline[][] => {
  const texts: Inline[][] = []
  const look = (node: DocumentNode): DocumentNode =>
    mapParts(node, {
      inlines: (own) => {
        texts.push(own)
        return own
      },
      node: look,
    })
  nodes.forEach(look)
  return texts
}

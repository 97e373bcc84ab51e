import type { DocumentNode } from '#document/tree/tree.ts'
import { heightOf } from '../slides/heights.ts'

/** What is read as text, one after another in the same box. */
export const isText = (node: DocumentNode): boolean =>
  ['paragraph', 'quote', 'problem', 'contents', 'section'].includes(node.type) ||
  (node.type === 'list' && !node.keywords)

const grows = (node: DocumentNode) =>
  ['figure', 'image', 'table'].includes(node.type) || (node.type === 'list' && node.keywords === true)

/** What has a box of its own on a slide. One that grows takes the room that the others leave. */
export type Piece = { nodes: DocumentNode[]; height: number; grows: boolean }

export const piecesOf = (nodes: DocumentNode[], width: number, size: number): Piece[] => {
  const pieces: Piece[] = []
  for (const node of nodes) {
    const last = pieces.at(-1)
    const known = heightOf([node], width, size, () => 0)
    if (last && isText(node) && last.nodes.every(isText)) {
      last.nodes.push(node)
      last.height += known
    } else pieces.push({ nodes: [node], height: Number.isFinite(known) ? known : 120, grows: grows(node) })
  }
  return pieces
}

/** In a column a block's heading is a line of text, and what stands under it keeps its own form. */
export const flat = (nodes: DocumentNode[]): DocumentNode[] =>
  nodes.flatMap((node): DocumentNode[] =>
    node.type === 'section'
      ? [{ type: 'paragraph', origin: node.origin, inlines: node.title, style: 'label' }, ...flat(node.children)]
      : [node],
  )

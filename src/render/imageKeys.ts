import type { DocumentNode } from '#document/tree/tree.ts'
import { allNodes } from '#document/tree/walk.ts'

/** Asset keys of all images and logos, wherever they stand, in the order of reading. */
export const imageKeys = (nodes: DocumentNode[]): string[] =>
  allNodes(nodes).flatMap((node) => {
    if (node.type === 'image') return [node.asset]
    if (node.type !== 'cover' && node.type !== 'backCover') return []
    return [node.picture, node.logo].flatMap((one) => (one ? [one.asset] : []))
  })

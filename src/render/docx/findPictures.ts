import { inlineText } from '#document/text/variables.ts'
import type { DocumentNode, Drawing } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { imageKeys } from '../imageKeys.ts'

export type FoundFigure = { drawing: Drawing; alt: string; title: string }
export type Found = { images: Set<string>; figures: FoundFigure[] }

/** Asset keys and drawings of all nodes, in cells, lists and columns as well. */
export const findPictures = (nodes: DocumentNode[]): Found => ({
  images: new Set(imageKeys(nodes)),
  figures: nodesOf(nodes, 'figure').map(({ drawing, alt, caption }) => ({ drawing, alt, title: inlineText(caption) })),
})

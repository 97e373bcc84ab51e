import type { DocumentTree } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'

/** Ids of the notes that some section lists at its end. */
export const listedNotes = (tree: DocumentTree): Set<string> =>
  new Set(nodesOf(tree.children, 'section').flatMap(({ notes }) => (notes ?? []).map(({ id }) => id)))

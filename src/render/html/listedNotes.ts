import type { DocumentNode, DocumentTree } from '#document/tree/tree.ts'

/** Ids of the notes that some section lists at its end. */
export const listedNotes = (tree: DocumentTree): Set<string> => {
  const ids = new Set<string>()
  const walk = (node: DocumentNode) => {
    if (node.type !== 'section') return
    for (const note of node.notes ?? []) ids.add(note.id)
    node.children.forEach(walk)
  }
  tree.children.forEach(walk)
  return ids
}

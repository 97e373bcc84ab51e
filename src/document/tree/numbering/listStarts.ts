import type { DocumentNode } from '../tree.ts'
import { mapChildren, nodesOf } from '../walk.ts'

/** Where each block's numbered list begins in the document, by the block: what a list that continues begins at. */
export const listStarts = (nodes: DocumentNode[]): ReadonlyMap<string, number> =>
  new Map(nodesOf(nodes, 'list').flatMap(({ origin, start }) => (start ? [[origin.blockKey, start] as const] : [])))

/** What is shown apart from the document, as in a form, begins its lists where the document does. */
export const startedAs = (starts: ReadonlyMap<string, number>, node: DocumentNode): DocumentNode => {
  const inside = mapChildren(node, (child) => startedAs(starts, child))
  if (inside.type !== 'list' || !inside.continues) return inside
  const { continues: _, ...list } = inside
  const start = starts.get(list.origin.blockKey)
  return start ? { ...list, start } : list
}

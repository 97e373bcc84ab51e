import type { DocumentTree } from '../tree.ts'
import { nodesOf } from '../walk.ts'
import { markFarNotes } from './markFarNotes.ts'
import { numberNode } from './numberNode.ts'
import { openNotes, resolveNode } from './resolveNode.ts'
import { type Missing, openState } from './state.ts'

export type Numbered = {
  tree: DocumentTree
  /** Section number by instance key, for forms and the outline. */
  numbers: Map<string, string>
  /** What a reference to each numbered thing prints, by its key: `tabell 2`. */
  labels: Map<string, string>
  /** References whose target is not in this document. */
  missing: Missing[]
}
/**
 * Gives a tree its levels, ids, numbers, references, notes and contents. Blocks never do. Pure: a new tree.
 * Numbers of sections run on through parts; notes run on through the document.
 */
export const numberTree = (tree: DocumentTree): Numbered => {
  const state = openState(tree.language)
  const numbered = tree.children.map((node) => numberNode(state, node, 1, false))
  const children = markFarNotes(
    state,
    numbered.map((node) => resolveNode(state, node, openNotes())),
  )
  const numbers = new Map(
    nodesOf(children, 'section').flatMap(({ origin, number }) => (number ? [[origin.blockKey, number] as const] : [])),
  )
  const labels = new Map([...state.targets].map(([key, { label }]) => [key, label]))
  return { tree: { ...tree, children }, numbers, labels, missing: state.missing }
}

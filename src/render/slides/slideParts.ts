import type { CalloutNode, DocumentNode, SectionNode } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'

/** Guidance is what the speaker says of a slide: it stands in the notes, not on the wall. */
const isGuidance = (node: DocumentNode): node is CalloutNode => node.type === 'callout' && node.variant === 'guidance'

const shown = (node: DocumentNode): DocumentNode[] => {
  if (isGuidance(node)) return []
  if (node.type === 'section') return [{ ...node, children: node.children.flatMap(shown) }]
  if (node.type !== 'group') return [node]
  const columns = node.columns.map((column) => column.flatMap(shown)).filter((column) => column.length > 0)
  return columns.length > 1 ? [{ ...node, columns }] : columns.flat()
}
const holdsGuidance = (nodes: DocumentNode[]) => nodesOf(nodes, 'callout').some(isGuidance)

const startsSlide = (child: DocumentNode): child is SectionNode =>
  child.type === 'section' && (child.variant !== 'block' || child.newPage === true)

export type SlideParts = {
  own: DocumentNode[]
  /** What is said of the slide: its guidance. */
  spoken: CalloutNode[]
  following: SectionNode[]
}

/** What stands on a slide itself, what its speaker's notes hold, and the slides that follow it. */
export const slideParts = ({ children }: SectionNode): SlideParts => {
  const own = children.filter((child) => !startsSlide(child))
  const guided = holdsGuidance(own)
  return {
    own: guided ? own.flatMap(shown) : own,
    spoken: guided ? nodesOf(own, 'callout').filter(isGuidance) : [],
    following: children.filter(startsSlide),
  }
}

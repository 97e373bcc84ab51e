import type { DocumentNode, SectionNode } from '#document/tree/tree.ts'
import { childrenOf } from '#document/tree/walk.ts'

/** What a heading is, whatever its level: its look follows from this alone. */
export type HeadingKind = 'part' | 'section' | 'subsection' | 'block'

const rank: HeadingKind[] = ['part', 'section', 'subsection', 'block']

const kindOf = ({ variant }: SectionNode, inside: boolean): HeadingKind =>
  variant === 'appendix' ? 'section' : variant === 'section' && inside ? 'subsection' : variant

/** Headings in tables are none, so cells are not walked. */
const outsideTables = (node: DocumentNode): DocumentNode[] =>
  node.type === 'table' || node.type === 'figure' ? [] : childrenOf(node)

/** The kind of every heading of a document. */
export const headingKinds = (
  nodes: DocumentNode[],
  inside = false,
  found = new Map<SectionNode, HeadingKind>(),
): Map<SectionNode, HeadingKind> => {
  for (const node of nodes) {
    if (node.type === 'section') found.set(node, kindOf(node, inside))
    const deeper = node.type === 'section' && (node.variant === 'section' || node.variant === 'appendix')
    headingKinds(outsideTables(node), inside || deeper, found)
  }
  return found
}

/** Word's own heading styles; PDF has no deeper levels either. */
export const headingLevel = ({ level }: SectionNode): number => Math.min(Math.max(level ?? 1, 1), 6)

/**
 * What Word's style of each level is made for: the highest kind that stands there. A level is only a depth: where a
 * document has parts, its chapters are level 2, but those before the first part are level 1.
 */
export const kindsByLevel = (headings: ReadonlyMap<SectionNode, HeadingKind>): HeadingKind[] => {
  const kinds: HeadingKind[] = []
  for (const [node, kind] of headings) {
    const at = headingLevel(node) - 1
    const before = kinds[at]
    if (!before || rank.indexOf(kind) < rank.indexOf(before)) kinds[at] = kind
  }
  return Array.from({ length: 6 }, (_, level) => kinds[level] ?? 'block')
}

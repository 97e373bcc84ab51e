import type { DocumentNode, SectionNode } from '#document/tree/tree.ts'

const isSection = (node: DocumentNode): node is SectionNode => node.type === 'section' && node.variant !== 'block'

/**
 * The appendices at the end of a part that has other sections too: they are the document's, not the part's. A part of
 * appendices only is their own heading.
 */
export const appendicesOf = (part: SectionNode): SectionNode[] => {
  const sections = part.children.filter(isSection)
  const last = sections.findLastIndex(({ variant }) => variant !== 'appendix')
  return part.variant === 'part' && last >= 0 ? sections.slice(last + 1) : []
}

/** The first of such appendices in each part: it turns the page, for its pages are no longer the part's. */
export const firstAppendices = (nodes: DocumentNode[]): Set<DocumentNode> =>
  new Set(nodes.flatMap((node) => (node.type === 'section' ? appendicesOf(node).slice(0, 1) : [])))

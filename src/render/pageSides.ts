import type { DocumentNode, DocumentTree, PageSide, SectionNode } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { hasPage } from './hasPage.ts'

const isSection = (node?: DocumentNode): node is SectionNode => node?.type === 'section'

/**
 * What is to begin on a page that lies left or right: the sections that say so, and the back cover, which is the outside of
 * the last sheet. What comes first in a part without a page of its own stands under
 * the part's title: then it is the part that turns.
 */
export const pageSidesOf = (
  { children, layout }: Pick<DocumentTree, 'children' | 'layout'>,
  theme: Pick<ThemeValues, 'partPages'>,
): Map<DocumentNode, PageSide> => {
  const sides = new Map<DocumentNode, PageSide>()
  const walk = (nodes: DocumentNode[], above?: SectionNode) => {
    for (const [at, node] of nodes.entries()) {
      if (node.type === 'backCover') sides.set(node, 'left')
      if (!isSection(node)) continue
      const shared = at === 0 && above?.variant === 'part' && !hasPage(above, theme) ? above : node
      if (node.side && !sides.has(shared)) sides.set(shared, node.side)
      walk(node.children, node)
    }
  }
  if (layout !== 'slides') walk(children)
  return sides
}

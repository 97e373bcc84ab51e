import { inlineText } from '#document/text/variables.ts'
import type { ContentsEntry, ContentsNode, DocumentNode, DocumentTree } from '#document/tree/tree.ts'
import { childrenOf } from '#document/tree/walk.ts'

/** The contents of a published page: the document's own where it has some, else made from its sections. */
export const pageContents = (tree: DocumentTree, title: string): ContentsNode | undefined => {
  const own = tree.children.find((node): node is ContentsNode => node.type === 'contents')
  if (own?.entries?.length) return own
  const entries: ContentsEntry[] = []
  const walk = (node: DocumentNode, level: number) => {
    if (node.type !== 'section' || node.variant === 'block') return
    if (node.id && node.inContents)
      entries.push({
        target: node.id,
        number: node.number,
        title: inlineText(node.title),
        level,
        variant: node.variant,
      })
    for (const child of childrenOf(node)) walk(child, level + 1)
  }
  for (const node of tree.children) walk(node, 1)
  return entries.length > 0
    ? { type: 'contents', origin: { blockKey: 'contents' }, title, depth: 3, entries }
    : undefined
}

import type { DocumentNode, DocumentTree } from '../../document/tree.ts'
import { renderNode } from './nodes/renderNode.ts'
import { renderHeading } from './nodes/section.ts'
import { type PageKind, textWidth } from './pageFrame.ts'
import type { Block } from './separated.ts'
import { pageScope, type WordWriter } from './WordWriter.ts'

export type PageRun = { kind: PageKind; blocks: Block[] }

/** The tree as runs of pages of one kind: a new Word section begins exactly where the paper turns or the cover ends. */
export const flow = (writer: WordWriter, tree: DocumentTree): PageRun[] => {
  const runs: PageRun[] = []
  let turnPage = false
  const runOf = (kind: PageKind): PageRun => {
    const current = runs.at(-1)
    if (current?.kind === kind) return current
    const run = { kind, blocks: [] }
    runs.push(run)
    return run
  }
  const walk = (nodes: DocumentNode[], kind: PageKind) => {
    for (const node of nodes) {
      if (node.type === 'section') {
        const paper = node.orientation ?? kind
        const run = runOf(paper)
        const pageBreak = run.blocks.length > 0 && (turnPage || node.newPage === true || node.variant === 'part')
        turnPage = false
        run.blocks.push(renderHeading(writer, node, pageScope(textWidth(paper)), pageBreak))
        walk(node.children, paper)
        if (node.variant === 'part') turnPage = true
        continue
      }
      const paper = node.type === 'cover' ? 'cover' : kind
      runOf(paper).blocks.push(...renderNode(writer, node, pageScope(textWidth(paper))))
      if (node.type === 'contents') turnPage = true
    }
  }
  walk(tree.children, tree.layout === 'slides' ? 'landscape' : 'portrait')
  return runs
}

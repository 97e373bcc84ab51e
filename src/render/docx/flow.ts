import { Paragraph } from 'docx'
import type { DocumentNode, DocumentTree, PageSide, SectionNode } from '#document/tree/tree.ts'
import { hasPage } from '../hasPage.ts'
import { pageSidesOf } from '../pageSides.ts'
import { firstAppendices } from '../partAppendices.ts'
import { blockMark } from './blockMark.ts'
import { renderTitleBlock } from './nodes/cover.ts'
import { renderNode } from './nodes/renderNode.ts'
import { renderHeading } from './nodes/section.ts'
import { lineWidth, type PageKind } from './paper.ts'
import type { Block } from './separated.ts'
import { pageScope, type WordWriter } from './WordWriter.ts'

/** `divider`: the first page of the run is a part's own. `side`: where it lies when two are open. */
export type PageRun = { kind: PageKind; divider: boolean; side?: PageSide | undefined; blocks: Block[] }

/**
 * The tree as runs of pages of one kind: a Word section begins where the paper turns, the cover ends, a part starts or a
 * page must lie left or right.
 */
export const flow = (writer: WordWriter, tree: DocumentTree): PageRun[] => {
  const runs: PageRun[] = []
  const hasCover = tree.children.some((node) => node.type === 'cover')
  const sides = pageSidesOf(tree, writer)
  const start = (kind: PageKind, divider = false, side?: PageSide): PageRun => {
    const run: PageRun = { kind, divider, side, blocks: [] }
    runs.push(run)
    writer.pending = { top: true }
    return run
  }
  const runOf = (kind: PageKind): PageRun => {
    const current = runs.at(-1)
    return current?.kind === kind ? current : start(kind)
  }
  /** Of a part that has no page of its own: what comes first in it stands under it. */
  let title: Block | undefined
  const breakPage = (run: PageRun) => {
    if (run.blocks.length > 0 && run.blocks.at(-1) !== title) writer.pending = { pageBreak: true }
  }
  /** Text turns the page itself; for tables and what is made of them, which cannot, a low paragraph does. */
  const turnPage = (run: PageRun, node: DocumentNode) => {
    if (node.type === 'paragraph' || node.type === 'list') return breakPage(run)
    if (run.blocks.length === 0) return
    run.blocks.push(new Paragraph({ style: 'TableGap', pageBreakBefore: true, children: [] }))
    writer.pending = { top: true }
  }
  const turning = firstAppendices(tree.children)
  const scopeOf = (kind: PageKind) => pageScope(lineWidth(kind))
  const section = (node: SectionNode, kind: PageKind) => {
    const paper = node.orientation ?? kind
    const scope = scopeOf(paper)
    if (node.variant === 'part' && hasPage(node, writer)) {
      const run = start(kind, true, sides.get(node))
      run.blocks.push(renderHeading(writer, node, scope, kind))
      breakPage(run)
    } else {
      const side = sides.get(node)
      const run = side ? start(paper, false, side) : runOf(paper)
      if (node.newPage || turning.has(node)) breakPage(run)
      if (node.variant === 'block') run.blocks.push(...blockMark(writer, node))
      const heading = renderHeading(writer, node, scope)
      run.blocks.push(heading)
      if (node.variant === 'part') title = heading
    }
    walk(node.children, paper)
  }
  const walk = (nodes: DocumentNode[], kind: PageKind) => {
    for (const node of nodes) {
      if (node.type === 'section') {
        section(node, kind)
        continue
      }
      const paper = node.type === 'cover' || node.type === 'backCover' ? 'cover' : kind
      // The last page is one by itself: it says that it has no running header, for it would have the one before it.
      const run = node.type === 'backCover' ? start(paper, true, sides.get(node)) : runOf(paper)
      if (node.type === 'contents' && hasCover) breakPage(run)
      if (node.newPage) turnPage(run, node)
      run.blocks.push(...blockMark(writer, node), ...renderNode(writer, node, scopeOf(paper)))
      if (node.type === 'contents') breakPage(run)
    }
  }
  if (!hasCover) {
    const about = [tree.facts.unit, tree.facts.schoolYear].filter(Boolean).join(' · ')
    runOf('portrait').blocks.push(...renderTitleBlock(writer, tree.title, about))
  }
  walk(tree.children, 'portrait')
  return runs
}

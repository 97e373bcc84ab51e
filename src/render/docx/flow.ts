import { Paragraph } from 'docx'
import { inlineText } from '#document/text/variables.ts'
import type { DocumentNode, DocumentTree, FigureNode, SectionNode } from '#document/tree/tree.ts'
import { pageWordsOf } from '../html/pageWords.ts'
import { slidePages, slideParts } from '../html/views/slideType.ts'
import { firstAppendices } from '../partAppendices.ts'
import { blockMark } from './blockMark.ts'
import { figureSize, rowsIn } from './figureSize.ts'
import { renderTitleBlock } from './nodes/cover.ts'
import { renderNode } from './nodes/renderNode.ts'
import { renderHeading } from './nodes/section.ts'
import { lineWidth, type PageKind } from './paper.ts'
import { paragraphOf } from './paragraphOf.ts'
import type { Block } from './separated.ts'
import { pageScope, type WordWriter } from './WordWriter.ts'

/** `divider`: the first page of the run is a part's own. */
export type PageRun = { kind: PageKind; divider: boolean; blocks: Block[] }

/** What a figure's caption takes of a slide, in points. */
const captionHeight = 44
/** With more rows than this the values of a figure go to a page of their own, and the figure fills one. */
const mostRows = 6
/** Word sets tables tighter than print does: `tables` is the type in print (points) whose tables are as high. */
const type = { text: 16, tables: 13 }
const apart = (node: DocumentNode): DocumentNode[] =>
  node.type === 'figure' && node.data && rowsIn(node.data) > mostRows
    ? [{ ...node, data: undefined }, node.data]
    : [node]

/** The tree as runs of pages of one kind: a Word section begins where the paper turns, the cover ends or a part starts. */
export const flow = (writer: WordWriter, tree: DocumentTree): PageRun[] => {
  const runs: PageRun[] = []
  const hasCover = tree.children.some((node) => node.type === 'cover')
  const start = (kind: PageKind, divider = false): PageRun => {
    const run = { kind, divider, blocks: [] }
    runs.push(run)
    writer.pending = { top: true }
    return run
  }
  const runOf = (kind: PageKind): PageRun => {
    const current = runs.at(-1)
    return current?.kind === kind ? current : start(kind)
  }
  const breakPage = (run: PageRun) => {
    if (run.blocks.length > 0) writer.pending = { pageBreak: true }
  }
  /** Text turns the page itself; for tables and what is made of them, which cannot, a low paragraph does. */
  const turnPage = (run: PageRun, node: DocumentNode) => {
    if (node.type === 'paragraph' || node.type === 'list') return breakPage(run)
    if (run.blocks.length === 0) return
    run.blocks.push(new Paragraph({ style: 'TableGap', pageBreakBefore: true, children: [] }))
    writer.pending = { top: true }
  }
  const turning = firstAppendices(tree.children)
  const { continued } = pageWordsOf(tree.language)
  const scopeOf = (kind: PageKind) => pageScope(lineWidth(writer.paper, kind), writer.paper)
  const heightOf = (node: FigureNode) => {
    const picture = writer.pictures.get(node.drawing)
    return picture && figureSize(writer, node, picture, scopeOf(first)).height / 20 + captionHeight
  }
  /** A page of its own, as in print; where it runs over, its title is repeated, but no second time a heading. */
  const slide = (node: SectionNode, kind: PageKind) => {
    const { own, following } = slideParts(node)
    const chapter = node.variant === 'part' || own.length === 0
    const run = chapter ? start(kind, true) : runOf(kind)
    if (!chapter) breakPage(run)
    run.blocks.push(renderHeading(writer, node, scopeOf(kind), chapter ? kind : undefined))
    for (const [index, page] of slidePages(node.title, own.flatMap(apart), heightOf, type).entries()) {
      if (index > 0 || chapter) {
        writer.pending = { pageBreak: true }
        const title = chapter && index === 0 ? inlineText(node.title) : `${inlineText(node.title)} (${continued})`
        run.blocks.push(paragraphOf(writer, 'SlideTitle', [{ type: 'text', text: title }]))
      }
      walk(page, kind)
    }
    if (chapter) breakPage(run)
    for (const child of following) walk([child], kind)
  }
  const section = (node: SectionNode, kind: PageKind) => {
    if (tree.layout === 'slides' && node.variant !== 'block') return slide(node, kind)
    const paper = node.orientation ?? kind
    const scope = scopeOf(paper)
    if (node.variant === 'part') {
      const run = start(kind, true)
      run.blocks.push(renderHeading(writer, node, scope, kind))
      breakPage(run)
    } else {
      const run = runOf(paper)
      if (node.newPage || turning.has(node)) breakPage(run)
      if (node.variant === 'block') run.blocks.push(...blockMark(writer, node))
      run.blocks.push(renderHeading(writer, node, scope))
    }
    walk(node.children, paper)
  }
  const walk = (nodes: DocumentNode[], kind: PageKind) => {
    for (const node of nodes) {
      if (node.type === 'section') {
        section(node, kind)
        continue
      }
      const paper = node.type === 'cover' ? 'cover' : kind
      const run = runOf(paper)
      if (node.type === 'contents' && hasCover) breakPage(run)
      if (node.newPage) turnPage(run, node)
      run.blocks.push(...blockMark(writer, node), ...renderNode(writer, node, scopeOf(paper)))
      if (node.type === 'contents') breakPage(run)
    }
  }
  const first = tree.layout === 'slides' ? 'landscape' : 'portrait'
  if (!hasCover) {
    const about = [tree.facts.unit, tree.facts.schoolYear].filter(Boolean).join(' · ')
    runOf(first).blocks.push(...renderTitleBlock(writer, tree.title, about))
  }
  walk(tree.children, first)
  return runs
}

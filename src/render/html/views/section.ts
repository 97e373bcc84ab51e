import type { SectionNode } from '#document/tree/tree.ts'
import { hasPage } from '../../hasPage.ts'
import { figureRoom, fitFigure } from '../../slides/figureRoom.ts'
import type { FigureHeight } from '../../slides/heights.ts'
import { slideParts } from '../../slides/slideParts.ts'
import { rowsApart, slideType } from '../../slides/slideType.ts'
import type { Context, Fields } from '../view.ts'
import { noteMark } from './inlineView.ts'

/** Text widths of a printed page in points; the same as `document/tree/layout.ts` works with. */
export const textWidths = { portrait: 482, landscape: 728, slides: 850 } as const

/** h1 is the document's title, so that a section of level 1 is h2. Word's and HTML's headings end at 6. */
const headingTag = (level: number) => `h${Math.min(6, level + 1)}`

const kindOf = (node: SectionNode, context: Context) =>
  node.variant === 'section' && context.inSection ? 'subsection' : node.variant

export const section = (node: SectionNode, context: Context): Fields => {
  const { page } = context
  const level = node.level ?? context.level
  const title = context.inlines(node.title)
  const inner = {
    level: level + 1,
    inSection: context.inSection || node.variant === 'section' || node.variant === 'appendix',
    inRow: false,
    ...(node.orientation === 'landscape' ? { width: textWidths.landscape } : {}),
  }
  // Screen readers lose headings inside tables; there it is a label, as in Word.
  if (context.inCell) return { partial: 'parts/cellSection', title, children: context.nodes(node.children, inner) }
  const notes = (node.notes ?? []).map((note) => ({
    ...note,
    inlines: context.inlines(note.inlines),
    backs: Array.from({ length: note.marks ?? 1 }, (_, index) => ({
      mark: noteMark(note.id, index + 1),
      label: `${page.pageWords.backToText} ${note.number}${index > 0 ? ` (${index + 1})` : ''}`,
    })),
  }))
  const fields = {
    id: node.id,
    tag: headingTag(level),
    kind: kindOf(node, context),
    title,
    number: node.number,
    flowing: node.variant === 'part' && !hasPage(node, page.theme),
    landscape: node.orientation === 'landscape',
    newPage: node.newPage === true || page.turning.has(node),
    side: page.sides.get(node),
    pageName: page.pageNames.get(node),
    notes,
    notesLabel: page.words.notes,
  }
  if (context.inRow) return { ...fields, partial: 'parts/rowSection', children: context.nodes(node.children, inner) }
  if (page.tree.layout !== 'slides' || page.mode === 'page')
    return { ...fields, children: context.nodes(node.children, inner) }
  const { own, following } = slideParts(node)
  const height = figureRoom(node.title, own)
  const drawn: FigureHeight = (figure, width) => fitFigure(figure, page.theme, width, height).height
  const type = slideType(node.title, own, drawn)
  return {
    ...fields,
    partial: node.variant === 'block' && !node.newPage ? 'nodes/section' : 'parts/slide',
    chapter: node.variant === 'part' || own.length === 0,
    type,
    apart: rowsApart(node.title, own, type).toFixed(1),
    children: context.nodes(own, { ...inner, figureRoom: height }),
    following: context.nodes(following, inner),
  }
}

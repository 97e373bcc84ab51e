import { inlineText } from '#document/text/variables.ts'
import type { FigureNode } from '#document/tree/tree.ts'
import { drawingToSvg } from '../../drawings/drawingToSvg.ts'
import { repeatsCaption } from '../../repeatsCaption.ts'
import type { Context, Fields } from '../view.ts'

/** A drawing with its caption and its figures. The picture is named by its alternative text alone, which says it all. */
export const figure = (node: FigureNode, context: Context): Fields => {
  const { page } = context
  const slides = page.tree.layout === 'slides' && page.mode === 'print'
  const id = node.id ?? page.nextId('f')
  const caption = [node.number, inlineText(node.caption)].filter(Boolean).join('. ')
  const { svg } = drawingToSvg(node.drawing, {
    id,
    title: node.alt || caption,
    description: '',
    theme: page.theme,
    language: page.tree.language,
    hiddenSymbol: page.tree.hiddenSymbol,
    // A slide shows its drawing enlarged, so it is drawn narrow: its text must be read from the back of the room.
    maxWidth: slides ? (node.data ? 330 : 545) : context.width,
    ...(slides ? { wantedHeight: 190 } : {}),
  })
  return {
    id,
    number: node.number,
    caption: context.inlines(node.caption),
    hasCaption: node.number !== undefined || node.caption.length > 0,
    svg,
    data: context
      .nodes(node.data ? [node.data] : [])
      .map((view) => (repeatsCaption(node) ? { ...view, hasCaption: false, labelledBy: `${id}-caption` } : view)),
  }
}

import { inlineText } from '#document/text/variables.ts'
import type { FigureNode } from '#document/tree/tree.ts'
import { drawingToSvg } from '../../drawings/drawingToSvg.ts'
import { repeatsCaption } from '../../repeatsCaption.ts'
import { fitDrawing } from '../../slides/figureRoom.ts'
import { dataWidth, figureWidth } from '../../slides/heights.ts'
import { dataType } from '../../slides/slideType.ts'
import type { Context, Fields, View } from '../view.ts'

/** A drawing with its caption and its figures. The picture is named by its alternative text alone, which says it all. */
export const figure = (node: FigureNode, context: Context): Fields => {
  const { page } = context
  const id = node.id ?? page.nextId('f')
  const caption = [node.number, inlineText(node.caption)].filter(Boolean).join('. ')
  // A slide shows its drawing enlarged, so it is drawn narrow: its text must be read from the back of the room.
  const { figureRoom: room, width } = context
  const fitted =
    room === undefined
      ? { maxWidth: width }
      : (page.fits.get(node.drawing) ?? fitDrawing(node.drawing, page.theme, figureWidth(node, width), room))
  const level = page.levels.get(node.drawing)
  const { svg } = drawingToSvg(node.drawing, {
    id,
    title: node.alt || caption,
    description: '',
    theme: page.theme,
    language: page.tree.language,
    hiddenSymbol: page.tree.hiddenSymbol,
    ...fitted,
    ...(level ? { level } : {}),
  })
  return {
    id,
    number: node.number,
    caption: context.inlines(node.caption),
    hasCaption: node.number !== undefined || node.caption.length > 0,
    svg,
    // No higher than its room; its data in the largest type that keeps beside it.
    room: room?.toFixed(0),
    type: room && node.data ? dataType(node.data, dataWidth(width), room) : undefined,
    notes: (node.notes ?? []).map((note): { inlines: View[] } => ({ inlines: context.inlines(note) })),
    data: context
      .nodes(node.data ? [node.data] : [])
      .map((view) => (repeatsCaption(node) ? { ...view, hasCaption: false, labelledBy: `${id}-caption` } : view)),
  }
}

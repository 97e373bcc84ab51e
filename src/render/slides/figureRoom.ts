import type { DocumentNode, Drawing, FigureNode, Inline } from '#document/tree/tree.ts'
import { mapChildren, nodesOf } from '#document/tree/walk.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { drawingToSvg } from '../drawings/drawingToSvg.ts'
import { captionHeight, figureWidth, heightOf, room, roomUnder } from './heights.ts'

/** Lower than this a drawing says little: it takes a page of its own instead. */
const lowest = 190
const smallestType = 18

/** Data stand beside their drawing. */
const withoutData = (node: DocumentNode): DocumentNode =>
  node.type === 'figure' ? { ...node, data: undefined } : mapChildren(node, withoutData)

/** The height, in points, that each figure of a slide may be drawn in: what the rest of the slide leaves. */
export const figureRoom = (title: Inline[], nodes: DocumentNode[]): number => {
  const height = roomUnder(title)
  const figures = nodesOf(nodes, 'figure')
  if (figures.length === 0) return height
  const besides = heightOf(nodes.map(withoutData), room.width, smallestType, () => 0)
  // In columns they stand beside each other: what the highest column takes has been counted.
  const inFlow = nodes.flatMap((node) => (node.type === 'group' ? [] : nodesOf([node], 'figure'))).length || 1
  const each = (height - (Number.isFinite(besides) ? besides : 0)) / inFlow
  if (each >= lowest) return each
  const alone = figures.map((figure) => captionHeight(figure, figureWidth(figure, room.width)))
  return height - Math.max(...alone)
}

export type Fitted = { maxWidth: number; wantedHeight: number; height: number }

/** Asked for more than once for each drawing: for its slide's type, and when it is drawn. */
const fits = new WeakMap<Drawing, Map<string, Fitted>>()

/** How much larger than on paper a drawing is shown: its words are read from the back of the room. */
const enlarged = [1.2, 1.35, 1.5, 1.65, 1.8, 2, 2.2]

/**
 * How a drawing is made so that it fills a room (points) when it is enlarged to it: the narrower it is drawn, the higher it
 * is for its width. `height` is what it takes then.
 */
export const fitDrawing = (drawing: Drawing, theme: ThemeValues, width: number, height: number): Fitted => {
  const room = `${theme.key} ${width.toFixed(0)} ${height.toFixed(0)}`
  const known = fits.get(drawing) ?? new Map<string, Fitted>()
  fits.set(drawing, known)
  const found = known.get(room) ?? fitAnew(drawing, theme, width, height)
  known.set(room, found)
  return found
}
const fitAnew = (drawing: Drawing, theme: ThemeValues, width: number, height: number): Fitted => {
  const tried = enlarged.map((times) => {
    const own = { maxWidth: width / times, wantedHeight: height / times }
    const made = drawingToSvg(drawing, { title: '', description: '', theme, ...own })
    const scale = Math.min(width / made.width, height / made.height)
    return { ...own, height: made.height * scale, filled: made.width * made.height * scale * scale }
  })
  const most = Math.max(...tried.map(({ filled }) => filled))
  // Of those that fill it as well, the one with the largest words.
  const best = tried.findLast(({ filled }) => filled >= most * 0.97) ?? tried[0]
  return best as Fitted
}

/** The same of a figure in the room that its slide has for it. */
export const fitFigure = (node: FigureNode, theme: ThemeValues, width: number, height: number): Fitted =>
  fitDrawing(node.drawing, theme, figureWidth(node, width), height)

import type { FigureNode } from '#document/tree/tree.ts'
import type { Picture } from './pictures.ts'
import type { Scope } from './WordWriter.ts'

/** On a page that lies, a chart leaves room for its figures under it, at most this high. In twips. */
const lying = { from: 12_000, height: 3_000 }
const TWIPS_PER_PIXEL = 15

/** How wide and high a figure is drawn, in twips. */
export const figureSize = (
  node: FigureNode,
  picture: Picture,
  scope: Pick<Scope, 'width' | 'indent'>,
): { width: number; height: number } => {
  const room = scope.width - scope.indent
  const highest = node.data && room > lying.from ? lying.height : Number.POSITIVE_INFINITY
  const natural = picture.width * TWIPS_PER_PIXEL
  const width = Math.round(Math.min(room, (highest * picture.width) / picture.height, natural))
  return { width, height: (width * picture.height) / picture.width }
}

import type { FigureNode, TableNode } from '#document/tree/tree.ts'
import type { Picture } from './pictures.ts'
import type { Scope, WordWriter } from './WordWriter.ts'

/** On a page that lies, a chart leaves room for its figures under it, at most this high. In twips. */
const lying = { from: 12_000, height: 3_000 }
/** On a slide it is larger: alone, it fills the page under a title of one line. */
const onSlide = { alone: 6_200, withData: 3_400, enlarged: 1.8 }
/** Rows beyond these take room from the figure above them: so much each. In twips. */
const rows = { free: 3, height: 620 }
const TWIPS_PER_PIXEL = 15

export const rowsIn = ({ groups }: TableNode) => groups.reduce((sum, group) => sum + group.rows.length, 0)

/** How wide and high a figure is drawn, in twips. */
export const figureSize = (
  { paper }: WordWriter,
  node: FigureNode,
  picture: Picture,
  scope: Pick<Scope, 'width' | 'indent'>,
): { width: number; height: number } => {
  const room = scope.width - scope.indent
  const highest = paper.lies
    ? node.data
      ? onSlide.withData - Math.max(0, rowsIn(node.data) - rows.free) * rows.height
      : onSlide.alone
    : node.data && room > lying.from
      ? lying.height
      : Number.POSITIVE_INFINITY
  const natural = picture.width * TWIPS_PER_PIXEL * (paper.lies ? onSlide.enlarged : 1)
  const width = Math.round(Math.min(room, (highest * picture.width) / picture.height, natural))
  return { width, height: (width * picture.height) / picture.width }
}

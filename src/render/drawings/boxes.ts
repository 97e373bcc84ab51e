import { arrow } from './arrow.ts'
import { box, type Rectangle } from './box.ts'
import type { Drawn, Pen } from './Drawn.ts'
import type { Block } from './label.ts'
import { polyline } from './polyline.ts'

/** A box, its words, and where in its row or how deep it stands: the first of all is filled. */
export type PlacedBox = Rectangle & { label: string; detail?: string; made: Block; order: number }
/** The way from one box to another (their places in the list), with the sides that it leaves and reaches. */
export type Link = {
  from: number
  to: number
  points: [x: number, y: number][]
  leaves: 'right' | 'below'
  reaches: 'left' | 'above'
  arrow?: true
}
/** What chains and trees are made of, before anything is drawn: an output with boxes of its own places the same ones. */
export type Boxes = { boxes: PlacedBox[]; links: Link[]; width: number; height: number }

const way = ({ points, arrow: headed }: Link, { colours }: Pen): string => {
  if (!headed) return polyline(points, { stroke: colours.accent, 'stroke-width': 1.4 })
  const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = points.slice(-2)
  const before = points.length > 2 ? polyline(points.slice(0, -1), { stroke: colours.accent, 'stroke-width': 1.6 }) : ''
  return before + arrow(x1, y1, x2, y2, colours.accent)
}

export const drawBoxes = ({ boxes, links, width, height }: Boxes, pen: Pen): Drawn => ({
  body: [...links.map((link) => way(link, pen)), ...boxes.map((one) => box(one, one.made, one.order, pen))].join(''),
  width,
  height,
})

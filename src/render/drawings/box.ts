import type { Pen } from './Drawn.ts'
import { type Block, drawBlock } from './label.ts'
import { el } from './svg.ts'

export type Rectangle = { x: number; y: number; width: number; height: number }

/** A field with centred text: the first of a row on the primary colour, the others outlined. */
export const box = ({ x, y, width, height }: Rectangle, made: Block, order: number, { colours }: Pen): string => {
  const strong = order === 0
  return (
    el('rect', {
      x: x + 0.75,
      y: y + 0.75,
      width: width - 1.5,
      height: height - 1.5,
      rx: 3,
      fill: strong ? colours.primary : colours.surface,
      stroke: colours.primary,
      'stroke-width': 1.2,
    }) +
    drawBlock(made, x + width / 2, y + (height - made.height) / 2, {
      fill: strong ? colours.onPrimary : colours.ink,
      anchor: 'middle',
    })
  )
}

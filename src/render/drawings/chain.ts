import type { Drawing } from '#document/tree/tree.ts'
import { arrow } from './arrow.ts'
import { box } from './box.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { block } from './label.ts'

type Chain = Extract<Drawing, { kind: 'chain' }>
const padding = 7
const gap = 22
/** Narrower boxes than this would cut Swedish words too often; then the chain stands instead. */
const narrowest = 92

/** Steps with arrows between them, from left to right where they fit and else from top to bottom. */
export const chain = ({ steps, direction }: Chain, pen: Pen): Drawn => {
  const count = Math.max(1, steps.length)
  const across = (pen.maxWidth - gap * (count - 1)) / count
  return direction === 'horizontal' && across >= narrowest ? row(steps, Math.min(150, across), pen) : column(steps, pen)
}

const row = (steps: Chain['steps'], width: number, pen: Pen): Drawn => {
  const blocks = steps.map(({ label, detail }) => block(label, detail, width - 2 * padding, pen))
  const height = Math.max(40, ...blocks.map((one) => one.height + 2 * padding))
  const body = blocks.map((made, index) => {
    const x = index * (width + gap)
    const link = index > 0 ? arrow(x - gap + 4, height / 2, x - 3, height / 2, pen.colours.accent) : ''
    return link + box({ x, y: 0, width, height }, made, index, pen)
  })
  return { body: body.join(''), width: steps.length * (width + gap) - gap, height }
}

const column = (steps: Chain['steps'], pen: Pen): Drawn => {
  const width = Math.min(330, pen.maxWidth)
  let y = 0
  const body = steps.map(({ label, detail }, index) => {
    const made = block(label, detail, width - 2 * padding, pen)
    const height = Math.max(30, made.height + 2 * padding)
    const link = index > 0 ? arrow(width / 2, y - gap + 4, width / 2, y - 3, pen.colours.accent) : ''
    const drawn = link + box({ x: 0, y, width, height }, made, index, pen)
    y += height + gap
    return drawn
  })
  return { body: body.join(''), width, height: Math.max(30, y - gap) }
}

import type { Drawing } from '#document/tree/tree.ts'
import { arrow } from './arrow.ts'
import { box, type Rectangle } from './box.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { block } from './label.ts'
import { polyline } from './polyline.ts'

type Chain = Extract<Drawing, { kind: 'chain' }>
const padding = 7
const gap = 22
/** Narrower boxes than this would cut Swedish words too often; then the chain goes on in a row below. */
const narrowest = 92
/** Between the rows of a chain that lies down: room for the way from the end of one to the beginning of the next. */
const betweenRows = 30

/**
 * Steps with arrows between them: from top to bottom, or from left to right, as lines of text go: what one row cannot
 * hold goes on in the next, in rows as equal as may be. Where two cannot stand beside each other it stands.
 */
export const chain = ({ steps, direction }: Chain, pen: Pen): Drawn => {
  const most = Math.floor((pen.maxWidth + gap) / (narrowest + gap))
  if (direction === 'vertical' || steps.length === 0 || (most < 2 && steps.length > 1)) return column(steps, pen)
  return rows(steps, Math.ceil(steps.length / Math.ceil(steps.length / most)), pen)
}

const rows = (steps: Chain['steps'], perRow: number, pen: Pen): Drawn => {
  const width = Math.min(150, (pen.maxWidth - gap * (perRow - 1)) / perRow)
  const blocks = steps.map(({ label, detail }) => block(label, detail, width - 2 * padding, pen))
  const height = Math.max(40, ...blocks.map((one) => one.height + 2 * padding))
  const place = (index: number) => ({
    x: (index % perRow) * (width + gap),
    y: Math.floor(index / perRow) * (height + betweenRows),
  })
  const body = blocks.map((made, index) => {
    const { x, y } = place(index)
    const middle = y + height / 2
    const isFirst = index % perRow === 0
    const link = isFirst ? '' : arrow(x - gap + 4, middle, x - 3, middle, pen.colours.accent)
    const turn = isFirst && index > 0 ? lineFeed({ ...place(index - 1), width, height }, { x, y }, pen) : ''
    return turn + link + box({ x, y, width, height }, made, index, pen)
  })
  const { y } = place(steps.length - 1)
  return { body: body.join(''), width: perRow * (width + gap) - gap, height: y + height }
}

/** From the last step of a row, down and back to the left, to the first step of the next. */
const lineFeed = (from: Rectangle, to: { x: number; y: number }, { colours }: Pen): string => {
  const [end, start] = [from.x + from.width / 2, to.x + from.width / 2]
  const below = to.y - betweenRows / 2 - 3
  const way = [
    [end, from.y + from.height + 3],
    [end, below],
    [start, below],
  ] as const
  return (
    polyline([...way], { stroke: colours.accent, 'stroke-width': 1.6 }) +
    arrow(start, below, start, to.y - 3, colours.accent)
  )
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

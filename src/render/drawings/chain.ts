import type { Drawing } from '#document/tree/tree.ts'
import { type Boxes, drawBoxes, type Link } from './boxes.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { block } from './label.ts'

type Chain = Extract<Drawing, { kind: 'chain' }>
export const chainPadding = 7
const gap = 22
/** Narrower boxes than this would cut Swedish words too often; then the chain goes on in a row below. */
const narrowest = 92
/** Between the rows of a chain that lies down: room for the way from the end of one to the beginning of the next. */
const betweenRows = 30

/**
 * Steps with arrows between them: from top to bottom, or from left to right, as lines of text go: what one row cannot
 * hold goes on in the next, in rows as equal as may be. Where two cannot stand beside each other it stands.
 */
export const placeChain = ({ steps, direction }: Chain, pen: Pen): Boxes => {
  const most = Math.floor((pen.maxWidth + gap) / (narrowest + gap))
  if (direction === 'vertical' || steps.length === 0 || (most < 2 && steps.length > 1)) return column(steps, pen)
  return rows(steps, Math.ceil(steps.length / Math.ceil(steps.length / most)), pen)
}
export const chain = (drawing: Chain, pen: Pen): Drawn => drawBoxes(placeChain(drawing, pen), pen)

const rows = (steps: Chain['steps'], perRow: number, pen: Pen): Boxes => {
  const width = Math.min(150, (pen.maxWidth - gap * (perRow - 1)) / perRow)
  const blocks = steps.map(({ label, detail }) => block(label, detail, width - 2 * chainPadding, pen))
  const height = Math.max(40, ...blocks.map((one) => one.height + 2 * chainPadding))
  const boxes = steps.map((step, index) => ({
    ...step,
    made: blocks[index] ?? block('', undefined, width, pen),
    order: index,
    x: (index % perRow) * (width + gap),
    y: Math.floor(index / perRow) * (height + betweenRows),
    width,
    height,
  }))
  const links = boxes.slice(1).map(({ x, y }, before): Link => {
    const middle = y + height / 2
    const ends = { from: before, to: before + 1, arrow: true as const }
    const along = [x - gap + 4, x - 3].map((at): [number, number] => [at, middle])
    if (x > 0) return { ...ends, points: along, leaves: 'right', reaches: 'left' }
    // From the last step of a row, down and back to the left, to the first step of the next.
    const [end, start, below] = [(boxes[before]?.x ?? 0) + width / 2, x + width / 2, y - betweenRows / 2 - 3]
    const points: Link['points'] = [
      [end, y - betweenRows + 3],
      [end, below],
      [start, below],
      [start, y - 3],
    ]
    return { ...ends, points, leaves: 'below', reaches: 'above' }
  })
  return { boxes, links, width: perRow * (width + gap) - gap, height: (boxes.at(-1)?.y ?? 0) + height }
}

const column = (steps: Chain['steps'], pen: Pen): Boxes => {
  const width = Math.min(330, pen.maxWidth)
  let y = 0
  const boxes = steps.map((step, order) => {
    const made = block(step.label, step.detail, width - 2 * chainPadding, pen)
    const height = Math.max(30, made.height + 2 * chainPadding)
    const placed = { ...step, made, order, x: 0, y, width, height }
    y += height + gap
    return placed
  })
  const links = boxes.slice(1).map(
    (to, before): Link => ({
      from: before,
      to: before + 1,
      points: [
        [width / 2, to.y - gap + 4],
        [width / 2, to.y - 3],
      ],
      leaves: 'below',
      reaches: 'above',
      arrow: true,
    }),
  )
  return { boxes, links, width, height: Math.max(30, y - gap) }
}

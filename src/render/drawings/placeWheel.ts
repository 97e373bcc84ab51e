import type { Drawing } from '#document/tree/tree.ts'
import type { Pen } from './Drawn.ts'
import { type Block, block } from './label.ts'
import { polar } from './polar.ts'
import { type Edge, ringPart } from './ring.ts'
import { secondFill } from './secondFill.ts'
import { spread } from './spread.ts'

type Wheel = Extract<Drawing, { kind: 'wheel' }>
const outer = 98
const inner = 62
const labelWidth = 128
const labelGap = 16

/** A segment with its number, and its words beside the wheel with the line that leads there. `x`: their inner end. */
export type Spoke = {
  label: string
  detail?: string
  edge: Edge
  fill: string
  number: [x: number, y: number]
  words: { made: Block; x: number; top: number; right: boolean }
  line: [x: number, y: number][]
}
export type WheelPlan = {
  cx: number
  cy: number
  width: number
  height: number
  /** How wide the words beside the wheel may be. */
  side: number
  centre?: { text: string; radius: number }
  spokes: Spoke[]
}

/** Numbered segments around a centre, clockwise from the top, each explained beside the wheel. */
export const placeWheel = ({ segments, centre }: Wheel, pen: Pen): WheelPlan => {
  const step = 360 / Math.max(1, segments.length)
  const side = Math.min(labelWidth, (pen.maxWidth - 2 * (outer + 6 + labelGap)) / 2)
  const cx = side + labelGap + outer + 6
  const items = segments.map(({ label, detail }, index) => {
    const angle = index * step + step / 2
    const [, wish] = polar(0, 0, outer, angle)
    return { angle, right: angle <= 180, wish, made: block(`${index + 1}. ${label}`, detail, side, pen) }
  })
  const tops = new Map(
    [true, false].flatMap((right) => {
      const group = items.filter((item) => item.right === right).sort((a, b) => a.wish - b.wish)
      const placed = spread(
        group.map(({ wish, made }) => ({ wish, height: made.height })),
        10,
      )
      return group.map((item, at) => [item, placed[at] ?? 0] as const)
    }),
  )
  const ends = items.map((item) => ({ top: tops.get(item) ?? 0, high: item.made.height }))
  const cy = -Math.min(-outer - 8, ...ends.map(({ top }) => top))
  const bottom = Math.max(outer + 8, ...ends.map(({ top, high }) => top + high))
  const spokes = items.map((item, index): Spoke => {
    const { angle, right, made } = item
    const top = (tops.get(item) ?? 0) + cy
    const x = right ? cx + outer + 6 + labelGap : side
    // An arc of a whole turn ends where it began and is not drawn.
    const until = Math.min((index + 1) * step, index * step + 359)
    return {
      ...(segments[index] ?? { label: '' }),
      edge: ringPart(inner, outer, index * step, until, Math.min(9, (until - index * step) / 4)),
      fill: index % 2 === 0 ? pen.colours.primary : secondFill(pen),
      number: polar(cx, cy, (outer + inner) / 2, angle + Math.min(9, step / 4) / 2),
      words: { made, x, top, right },
      line: [polar(cx, cy, outer + 3, angle), [right ? x - 4 : x + 4, top + made.height / 2]],
    }
  })
  const middle = centre ? { centre: { text: centre, radius: inner } } : {}
  return { cx, cy, width: 2 * cx, height: bottom + cy, side, ...middle, spokes }
}

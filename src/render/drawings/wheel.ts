import type { Drawing } from '#document/tree/tree.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { block, drawBlock, lineHeight, lines } from './label.ts'
import { polar } from './polar.ts'
import { secondFill } from './secondFill.ts'
import { el, path } from './svg.ts'
import { wrapText } from './wrapText.ts'

const outer = 98
const inner = 62
const labelWidth = 128
const labelGap = 16
const rowGap = 10

/** A ring segment that ends in a point, so that the ring turns clockwise to the eye. */
const segment = (cx: number, cy: number, from: number, end: number, fill: string, stroke: string): string => {
  // An arc of a whole turn ends where it began and is not drawn.
  const to = Math.min(end, from + 359)
  const tip = Math.min(9, (to - from) / 4)
  const middle = (outer + inner) / 2
  const large = to - from > 180 ? 1 : 0
  return path(
    [
      'M',
      ...polar(cx, cy, outer, from),
      'A',
      outer,
      outer,
      0,
      large,
      1,
      ...polar(cx, cy, outer, to),
      'L',
      ...polar(cx, cy, middle, to + tip),
      'L',
      ...polar(cx, cy, inner, to),
      'A',
      inner,
      inner,
      0,
      large,
      0,
      ...polar(cx, cy, inner, from),
      'L',
      ...polar(cx, cy, middle, from + tip),
      'Z',
    ],
    { fill, stroke, 'stroke-width': 2.5, 'stroke-linejoin': 'round' },
  )
}

/** Tops of labels that want to stand at `wishes` and may not touch. */
const spread = (wishes: { wish: number; height: number }[]): number[] => {
  const tops: number[] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const { wish, height } of wishes) {
    const top = Math.max(wish - height / 2, bottom + rowGap)
    tops.push(top)
    bottom = top + height
  }
  // What was pushed down is centred again around where it wanted to be.
  const drift = wishes.reduce((sum, { wish, height }, at) => sum + (tops[at] ?? 0) + height / 2 - wish, 0)
  return tops.map((top) => top - drift / Math.max(1, wishes.length))
}

/** The year's wheel: numbered segments around a centre, clockwise from the top, each explained beside it. */
export const wheel = ({ segments, centre }: Extract<Drawing, { kind: 'wheel' }>, pen: Pen): Drawn => {
  const { colours } = pen
  const step = 360 / Math.max(1, segments.length)
  const side = Math.min(labelWidth, (pen.maxWidth - 2 * (outer + 6 + labelGap)) / 2)
  const cx = side + labelGap + outer + 6
  const items = segments.map(({ label, detail }, index) => {
    const angle = index * step + step / 2
    const [, wish] = polar(0, 0, outer, angle)
    return { index, right: angle <= 180, wish, made: block(`${index + 1}. ${label}`, detail, side, pen) }
  })
  const placed = [true, false].flatMap((right) => {
    const group = items.filter((item) => item.right === right).sort((a, b) => a.wish - b.wish)
    const tops = spread(group.map(({ wish, made }) => ({ wish, height: made.height })))
    return group.map((item, at) => ({ ...item, top: tops[at] ?? 0 }))
  })
  const top = Math.min(-outer - 8, ...placed.map((item) => item.top))
  const bottom = Math.max(outer + 8, ...placed.map((item) => item.top + item.made.height))
  const cy = -top
  const body: string[] = []
  for (const item of placed) {
    const x = item.right ? cx + outer + 6 + labelGap : side
    const middle = item.top + item.made.height / 2 + cy
    const [px, py] = polar(cx, cy, outer + 3, item.index * step + step / 2)
    body.push(
      path(['M', px, py, 'L', item.right ? x - 4 : x + 4, middle], {
        stroke: colours.line,
        'stroke-width': 1,
        fill: 'none',
      }),
    )
    body.push(
      drawBlock(item.made, x, item.top + cy, {
        fill: colours.primary,
        detailFill: colours.ink,
        anchor: item.right ? 'start' : 'end',
      }),
    )
  }
  // Last first: each point covers the tail of the next segment.
  const fills = segments.map((_, index) => (index % 2 === 0 ? colours.primary : secondFill(pen)))
  for (let index = segments.length - 1; index >= 0; index--)
    body.push(segment(cx, cy, index * step, (index + 1) * step, fills[index] ?? colours.primary, colours.paper))
  segments.forEach((_, index) => {
    const [x, y] = polar(cx, cy, (outer + inner) / 2, index * step + step / 2 + Math.min(9, step / 4) / 2)
    body.push(
      lines([String(index + 1)], x, y - 8, { size: 15, weight: 600, fill: colours.onPrimary, anchor: 'middle' }),
    )
  })
  if (centre) {
    const rows = wrapText(centre, inner * 1.66, 11, pen.language)
    body.push(el('circle', { cx, cy, r: inner - 5, fill: colours.surface }))
    body.push(
      lines(rows, cx, cy - (rows.length * 11 * lineHeight) / 2, {
        size: 11,
        weight: 600,
        fill: colours.primary,
        anchor: 'middle',
      }),
    )
  }
  return { body: body.join(''), width: 2 * cx, height: bottom - top }
}

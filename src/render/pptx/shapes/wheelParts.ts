import type { Pen } from '../../drawings/Drawn.ts'
import { blockSizes } from '../../drawings/label.ts'
import type { Spoke, WheelPlan } from '../../drawings/placeWheel.ts'
import { boxOn, type OnSlide, pointOn } from './onSlide.ts'
import { ringShape } from './ringShape.ts'
import type { Connector, Part, Shape } from './Shape.ts'
import { wordSizes } from './wordSize.ts'

const centreOf = ({ cx, cy, centre }: WheelPlan, place: OnSlide, { colours }: Pen): Shape[] => {
  if (!centre) return []
  const radius = centre.radius - 5
  const [half, size] = [radius * 0.72 * place.scale, 11 * place.scale]
  const [share = 1] = wordSizes([{ width: 2 * half, height: 2 * half, texts: [{ text: centre.text, size }] }])
  return [
    {
      kind: 'shape',
      name: centre.text,
      form: 'ellipse',
      ...boxOn(place, { x: cx - radius, y: cy - radius, width: 2 * radius, height: 2 * radius }),
      fill: colours.surface,
      words: {
        align: 'ctr',
        anchor: 'ctr',
        paragraphs: [{ text: centre.text, size: size * share, bold: true, colour: colours.primary }],
      },
    },
  ]
}

/** The number in the ring, the words beside it, and the line from one to the other. */
export const wheelParts = (plan: WheelPlan, place: OnSlide, pen: Pen): Part[] => {
  const { colours } = pen
  const { cx, cy, side, spokes } = plan
  const size = (of: keyof typeof blockSizes) => blockSizes[of] * place.scale
  const texts = ({ label, detail }: Spoke, at: number) => [
    { text: `${at + 1}. ${label}`, size: size('label'), colour: colours.primary, bold: true as const },
    ...(detail ? [{ text: detail, size: size('detail'), colour: colours.ink }] : []),
  ]
  const shares = wordSizes(
    spokes.map((spoke, at) => ({
      width: side * place.scale,
      height: (spoke.words.made.height + 9) * place.scale,
      texts: texts(spoke, at),
    })),
  )
  const segments = spokes.flatMap((spoke, at): Shape[] => {
    const { made, top, right, x } = spoke.words
    const number = String(at + 1)
    const look = { fill: spoke.fill, line: { colour: colours.paper, width: 2.5 } }
    const style = { text: number, size: 15 * place.scale, bold: true as const, colour: colours.onPrimary }
    const height = made.height + 9
    return [
      { ...ringShape({ edge: spoke.edge, cx, cy, words: spoke.number }, place, style), ...look, name: number },
      {
        kind: 'shape',
        name: `${number}. ${spoke.label}`,
        form: 'rect',
        ...boxOn(place, { x: right ? x : x - side, y: top - 4.5, width: side, height }),
        words: {
          align: right ? 'l' : 'r',
          anchor: 'ctr',
          paragraphs: texts(spoke, at).map((one) => ({ ...one, size: one.size * (shares[at] ?? 1) })),
        },
      },
    ]
  })
  const lines = spokes.map(
    ({ line: [from = [0, 0], to = [0, 0]] }, at): Connector => ({
      kind: 'connector',
      name: String(at + 1),
      start: pointOn(place, from),
      end: pointOn(place, to),
      turns: 0,
      colour: colours.line,
      width: 1.25,
    }),
  )
  return [...centreOf(plan, place, pen), ...segments, ...lines]
}

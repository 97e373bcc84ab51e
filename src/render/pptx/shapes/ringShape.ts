import type { Edge } from '../../drawings/ring.ts'
import { type OnSlide, pointOn } from './onSlide.ts'
import type { Paragraph, Shape } from './Shape.ts'
import { boxAround } from './shapeXml.ts'

const enlarged = ({ start, steps }: Edge, times: number): Edge => ({
  start: [start[0] * times, start[1] * times],
  steps: steps.map((step) =>
    'to' in step ? { to: [step.to[0] * times, step.to[1] * times] } : { ...step, radius: step.radius * times },
  ),
})

type RingPart = { edge: Edge; cx: number; cy: number; words: [x: number, y: number] }

/** A part of a ring with a word in it. */
export const ringShape = ({ edge, cx, cy, words }: RingPart, place: OnSlide, style: Paragraph): Shape => {
  const own = enlarged(edge, place.scale)
  const around = boxAround(own)
  const [left, top] = pointOn(place, [cx, cy])
  const [x, y] = pointOn(place, words)
  return {
    kind: 'shape',
    name: style.text,
    form: { edge: own, corner: [around.x, around.y], words: [x - left, y - top] },
    ...around,
    x: left + around.x,
    y: top + around.y,
    words: { align: 'ctr', anchor: 'ctr', oneLine: true, paragraphs: [style] },
  }
}

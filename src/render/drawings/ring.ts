import { polar } from './polar.ts'
import { path } from './svg.ts'

/** The edge of a part of a ring: where it starts, and then straight, or along a circle from one angle to another. */
export type Edge = { start: [x: number, y: number]; steps: EdgeStep[] }
export type EdgeStep = { to: [x: number, y: number] } | { radius: number; from: number; until: number }

/** A part of a ring around 0, 0, between two angles; `tip`: it ends in a point, and begins where one fits in. */
export const ringPart = (inner: number, outer: number, from: number, until: number, tip = 0): Edge => {
  const middle = (outer + inner) / 2
  const point = (at: number): EdgeStep[] => (tip > 0 ? [{ to: polar(0, 0, middle, at + tip) }] : [])
  return {
    start: polar(0, 0, outer, from),
    steps: [
      { radius: outer, from, until },
      ...point(until),
      { to: polar(0, 0, inner, until) },
      { radius: inner, from: until, until: from },
      ...point(from),
    ],
  }
}

export const drawEdge = ({ start, steps }: Edge, cx: number, cy: number, look: Parameters<typeof path>[1]): string => {
  const moved = ([x, y]: [number, number]) => [cx + x, cy + y]
  const drawn = steps.flatMap((step) => {
    if ('to' in step) return ['L', ...moved(step.to)]
    const { radius, from, until } = step
    const [large, clockwise] = [Math.abs(until - from) > 180 ? 1 : 0, until > from ? 1 : 0]
    return ['A', radius, radius, 0, large, clockwise, ...moved(polar(0, 0, radius, until))]
  })
  return path(['M', ...moved(start), ...drawn, 'Z'], look)
}

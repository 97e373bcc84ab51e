import { path } from './svg.ts'

/** A line through points; where one is missing it breaks. Nothing where there is none. */
export const polyline = (
  points: (readonly [x: number, y: number] | undefined)[],
  look: Parameters<typeof path>[1],
): string => {
  const d = points.flatMap((point, index) => (point ? [points[index - 1] ? 'L' : 'M', ...point] : []))
  return d.length > 0 ? path(d, { fill: 'none', ...look }) : ''
}

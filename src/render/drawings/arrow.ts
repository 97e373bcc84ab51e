import { path } from './svg.ts'

/** A straight arrow with a filled head, ending at (x2, y2). */
export const arrow = (x1: number, y1: number, x2: number, y2: number, colour: string): string => {
  const angle = Math.atan2(y2 - y1, x2 - x1)
  const back = (turn: number, length: number) => [
    x2 - length * Math.cos(angle + turn),
    y2 - length * Math.sin(angle + turn),
  ]
  const [lx = 0, ly = 0] = back(0.45, 8)
  const [rx = 0, ry = 0] = back(-0.45, 8)
  const [sx = 0, sy = 0] = back(0, 6)
  return (
    path(['M', x1, y1, 'L', sx, sy], { stroke: colour, 'stroke-width': 1.6, fill: 'none' }) +
    path(['M', x2, y2, 'L', lx, ly, 'L', rx, ry, 'Z'], { fill: colour })
  )
}

import { el, path } from './svg.ts'

type Look = { fill: string; stroke?: string; 'stroke-width'?: number }
/** A small sign around a point. */
export type Shape = (x: number, y: number, look: Look) => string

export const circle: Shape = (x, y, look) => el('circle', { cx: x, cy: y, r: 3.2, ...look })
export const square: Shape = (x, y, look) => el('rect', { x: x - 3, y: y - 3, width: 6, height: 6, ...look })
export const triangle: Shape = (x, y, look) => path(['M', x, y - 4, 'L', x + 4, y + 3, 'L', x - 4, y + 3, 'Z'], look)
export const downward: Shape = (x, y, look) => path(['M', x, y + 4, 'L', x + 4, y - 3, 'L', x - 4, y - 3, 'Z'], look)
export const diamond: Shape = (x, y, look) =>
  path(['M', x, y - 4.2, 'L', x + 4.2, y, 'L', x, y + 4.2, 'L', x - 4.2, y, 'Z'], look)
export const cross: Shape = (x, y, { fill }) =>
  path(['M', x - 3, y - 3, 'L', x + 3, y + 3, 'M', x - 3, y + 3, 'L', x + 3, y - 3], {
    fill: 'none',
    stroke: fill,
    'stroke-width': 1.8,
  })

import { mix } from '#templates/themes/colour.ts'
import type { Pen } from './Drawn.ts'
import { circle, diamond, square, triangle } from './shapes.ts'
import { el } from './svg.ts'

export type SeriesLook = { fill: string; stroke: string; dash?: string; marker: (x: number, y: number) => string }

const hatch = (angle: number, gap: number, ground: string, ink: string, id: string) =>
  el(
    'pattern',
    { id, width: gap, height: gap, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${angle})` },
    el('rect', { width: gap, height: gap, fill: ground }),
    el('rect', { width: gap, height: gap * 0.4, fill: ink }),
  )
const dots = (ground: string, ink: string, id: string) =>
  el(
    'pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
    el('rect', { width: 5, height: 5, fill: ground }),
    el('circle', { cx: 2.5, cy: 2.5, r: 1.1, fill: ink }),
  )

/** How each series looks: colour, pattern, line and mark differ, so that two are told apart in grey and by anyone. */
export const seriesLooks = ({ colours, id }: Pen, count: number): { looks: SeriesLook[]; defs: string } => {
  const { primary, accent, paper, ink, muted } = colours
  const pale = (colour: string) => mix(colour, paper, 0.16)
  const shapes: SeriesLook['marker'][] = [
    (x, y) => circle(x, y, { fill: primary }),
    (x, y) => square(x, y, { fill: accent }),
    (x, y) => triangle(x, y, { fill: muted }),
    (x, y) => diamond(x, y, { fill: paper, stroke: primary, 'stroke-width': 1.4 }),
    (x, y) => circle(x, y, { fill: paper, stroke: accent, 'stroke-width': 1.4 }),
    (x, y) => square(x, y, { fill: paper, stroke: ink, 'stroke-width': 1.4 }),
  ]
  const strokes = [primary, accent, muted, primary, accent, ink]
  const fills = [primary, `url(#${id}-p1)`, pale(muted), `url(#${id}-p3)`, `url(#${id}-p4)`, ink]
  const dashes = [undefined, '6 3', '2 2.5', '8 3 2 3', '4 2', '1 3']
  const patterns = [
    '',
    hatch(45, 5, pale(accent), accent, `${id}-p1`),
    '',
    dots(pale(primary), primary, `${id}-p3`),
    hatch(0, 4.5, pale(accent), accent, `${id}-p4`),
    '',
  ]
  const looks = Array.from(
    { length: count },
    (_, at): SeriesLook => ({
      fill: fills[at % 6] ?? primary,
      stroke: strokes[at % 6] ?? primary,
      dash: dashes[at % 6],
      marker: shapes[at % 6] ?? (() => ''),
    }),
  )
  const used = patterns.slice(0, count).join('')
  return { looks, defs: used ? el('defs', {}, used) : '' }
}

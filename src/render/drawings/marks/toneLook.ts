import type { Tone } from '#document/tree/tree.ts'
import { mix } from '#templates/themes/colour.ts'
import type { Pen } from '../Drawn.ts'
import { circle, cross, diamond, downward, type Shape, square, triangle } from '../shapes.ts'

/** `fill` and `text` on it are for fields, `stroke` for lines, edges and signs. */
export type ToneLook = {
  fill: string
  text: string
  stroke: string
  dash?: string
  sign: (x: number, y: number) => string
}

/** Each tone has a shape and a dash of its own: colour is never the only carrier. */
const own: Record<Tone | 'none', { shape: Shape; dash?: string; hollow?: true }> = {
  none: { shape: circle },
  good: { shape: square, dash: '6 3' },
  progress: { shape: diamond, dash: '8 3 2 3' },
  started: { shape: triangle, dash: '2 2.5' },
  warning: { shape: downward, dash: '4 2' },
  highlight: { shape: cross, dash: '10 3' },
  muted: { shape: circle, dash: '1 3', hollow: true },
}

export const toneLook = (tone: Tone | undefined, { colours }: Pen): ToneLook => {
  const { shape, dash, hollow } = own[tone ?? 'none']
  const { background, border, text } = tone
    ? colours.tones[tone]
    : { background: mix(colours.primary, colours.paper, 0.16), border: colours.primary, text: colours.ink }
  const look = hollow ? { fill: colours.paper, stroke: border, 'stroke-width': 1.4 } : { fill: border }
  return { fill: background, text, stroke: border, ...(dash ? { dash } : {}), sign: (x, y) => shape(x, y, look) }
}

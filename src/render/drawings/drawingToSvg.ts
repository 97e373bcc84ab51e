import { valueSymbols } from '#document/answer/value.ts'
import type { Drawing, Language } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { fontFamily } from '../fonts.ts'
import { bars } from './bars.ts'
import { chain } from './chain.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineChart } from './lines.ts'
import { marks } from './marks/marks.ts'
import { panels } from './panels.ts'
import { el, escapeXml, moved } from './svg.ts'
import { tree } from './tree.ts'
import { trend } from './trend.ts'
import { wheel } from './wheel.ts'
import { yearWheel } from './yearWheel.ts'

export type DrawingOptions = {
  /** The drawing's name for those who cannot see it. A drawing is named by title and description together. */
  title: string
  description: string
  theme: ThemeValues
  /** Prefix of the ids inside; must differ where several drawings share a page. */
  id?: string
  language?: Language
  /** As `DocumentTree.hiddenSymbol`. */
  hiddenSymbol?: string | undefined
  /** Points; the text width of an upright A4 page when left out. */
  maxWidth?: number
  /** Points; where there is room, as on a slide, bars are made thicker to fill it. */
  wantedHeight?: number
  /** The baseline of its neighbours and what they have below it, in points: the drawing is made level with them. */
  level?: Level
}
/** Room above and below the line that charts beside each other have in common: where their values end, or begin. */
export type Level = { above: number; below: number; at: 'foot' | 'top' }
/** A chart's own room above and below each line that it has. */
export type Levels = Partial<Record<Level['at'], Level>>

const drawings: { [K in Drawing['kind']]: (drawing: Extract<Drawing, { kind: K }>, pen: Pen) => Drawn } = {
  wheel,
  chain,
  tree,
  bars,
  lines: lineChart,
  panels,
  yearWheel,
  trend,
  marks,
}

/** Room around a drawing, for strokes on its edge. */
const margin = 2

const levelsOf = ({ baseline, top, height }: Drawn): Levels => ({
  ...(baseline === undefined ? {} : { foot: { above: baseline, below: height - baseline, at: 'foot' } }),
  ...(top === undefined ? {} : { top: { above: top, below: height - top, at: 'top' } }),
})

/**
 * A drawing as SVG, the same for HTML, PDF and Word. Width and height are points, and so are the sizes of its text.
 * It uses opaque fills only (PDF/A), and wraps every label by an estimate that holds for all the project's typefaces.
 */
export const drawingToSvg = (
  drawing: Drawing,
  options: DrawingOptions,
): { svg: string; width: number; height: number; levels: Levels } => {
  const { title, description, theme, id = 'drawing', language = 'sv', maxWidth = 482, wantedHeight, level } = options
  const { hiddenSymbol = valueSymbols.suppressed } = options
  const draw = drawings[drawing.kind] as (drawing: Drawing, pen: Pen) => Drawn
  const room = { maxWidth: maxWidth - 2 * margin, ...(wantedHeight ? { wantedHeight } : {}) }
  const made = draw(drawing, { colours: theme.colours, id, language, hiddenSymbol, ...room })
  const width = Math.ceil(made.width + 2 * margin)
  const levels = levelsOf(made)
  const own = level && levels[level.at]
  const down = own ? Math.max(0, level.above - own.above) : 0
  const below = own ? Math.max(0, level.below - own.below) : 0
  const height = Math.ceil(made.height + down + below + 2 * margin)
  const names = [
    { tag: 'title', text: title },
    { tag: 'desc', text: description },
  ].filter(({ text }) => text !== '')
  const svg = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${width}pt`,
      height: `${height}pt`,
      viewBox: `${-margin} ${-margin} ${width} ${height}`,
      role: 'img',
      'aria-labelledby': names.map(({ tag }) => `${id}-${tag}`).join(' ') || undefined,
      'font-family': fontFamily(theme.fonts.body),
    },
    ...names.map(({ tag, text }) => el(tag, { id: `${id}-${tag}` }, escapeXml(text))),
    down > 0 ? moved(0, down, made.body) : made.body,
  )
  return { svg, width, height, levels }
}

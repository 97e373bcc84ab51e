import type { Language } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'

/**
 * The inside of a drawing and its size. Everything is in points, the sizes of text too. `baseline`: where a chart's
 * values end and what they are called begins, from the top; neighbours are set so that theirs are level.
 */
export type Drawn = {
  body: string
  width: number
  height: number
  baseline?: number
  /** Where the values begin, in a chart whose rows go down from there: such charts are level at their tops. */
  top?: number
}

/** What each drawing may use. `id` makes pattern names unique where many drawings share a page. */
export type Pen = {
  colours: ThemeValues['colours']
  id: string
  language: Language
  /** What stands for a hidden value. */
  hiddenSymbol: string
  /** No drawing is wider; a simple one is narrower. */
  maxWidth: number
  /** A drawing that would be lower than this may use the room; none has to. */
  wantedHeight?: number
  /** One legend stands for several charts: none has its own. */
  bare?: true
}

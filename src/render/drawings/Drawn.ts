import type { Language } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'

/** The inside of a drawing and its size. Everything is in points, the sizes of text too. */
export type Drawn = { body: string; width: number; height: number }

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
}

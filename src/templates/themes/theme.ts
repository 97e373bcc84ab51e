import type { PartPages, Spacing, Tone } from '#document/tree/tree.ts'

/** Typefaces that ship with the project, all licensed for embedding (SIL Open Font License), by what they are called. */
export const typefaces = {
  'source-sans-3': 'Source Sans 3',
  'source-serif-4': 'Source Serif 4',
  'public-sans': 'Public Sans',
} as const
export type FontKey = keyof typeof typefaces

/** A colour as `#rrggbb`. Nothing else, so that contrast can be computed and Word can use the same value. */
export type Colour = string

export type ToneColours = { background: Colour; border: Colour; text: Colour }

/**
 * Everything a document's look is made of, as data: HTML turns it into CSS variables, Word into styles and drawings
 * into fills, so that the three agree. Sizes are points.
 */
export type ThemeValues = {
  key: string
  /** Name shown to the strategist who chooses it. */
  label: { sv: string; en: string }
  colours: {
    /** Running text, and text of lower rank. */
    ink: Colour
    muted: Colour
    paper: Colour
    /** Headings, cover and rules; `onPrimary` is text on a field of it. */
    primary: Colour
    onPrimary: Colour
    /** Small marks: numbers, the stripe of the cover, the second series of a chart. */
    accent: Colour
    line: Colour
    /** Faint field behind heads, guidance and divider pages. */
    surface: Colour
    tones: Record<Tone, ToneColours>
  }
  fonts: { body: FontKey; heading: FontKey }
  sizes: { body: number; table: number; small: number }
  /** Corner radius of fields, in points. */
  radius: number
  /** Space between what follows each other, against the usual: 0.7 is compact. Default: 1. */
  space?: number
  /** False: a part begins on a new page, and its text stands under its title there. Default: true, a page of its own. */
  partPages?: boolean
  logo?: { asset: string; alt: string }
}

/** What a municipality or a template may set of its own; the rest follows from the theme it starts from. */
export type ThemeOverrides = {
  primary?: string
  accent?: string
  /** Typefaces of text and headings, by key. */
  body?: string
  heading?: string
  spacing?: Spacing
  partPages?: PartPages
  logo?: { asset: string; alt: string }
}

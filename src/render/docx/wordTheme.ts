import type { Tone } from '#document/tree/tree.ts'
import type { FontKey, ThemeValues } from '#templates/themes/theme.ts'

/** A theme in Word's units: colours `RRGGBB` without `#`, sizes in half-points. */
export type WordTheme = {
  bodyFont: string
  headingFont: string
  ink: string
  muted: string
  primary: string
  onPrimary: string
  accent: string
  line: string
  surface: string
  tones: Record<Tone, { background: string; border: string; text: string }>
  bodySize: number
  tableSize: number
  smallSize: number
  /** Space between paragraphs against the usual. */
  space: number
}

/** Family names as installed systems know them; the font files of the theme are embedded under the same names. */
export const fontFamilies: Record<FontKey, string> = {
  'source-sans-3': 'Source Sans 3',
  'source-serif-4': 'Source Serif 4',
  'public-sans': 'Public Sans',
}

const hex = (colour: string) => colour.replace('#', '').toUpperCase()

export const wordTheme = ({ colours, fonts, sizes, space = 1 }: ThemeValues): WordTheme => ({
  bodyFont: fontFamilies[fonts.body],
  headingFont: fontFamilies[fonts.heading],
  ink: hex(colours.ink),
  muted: hex(colours.muted),
  primary: hex(colours.primary),
  onPrimary: hex(colours.onPrimary),
  accent: hex(colours.accent),
  line: hex(colours.line),
  surface: hex(colours.surface),
  tones: Object.fromEntries(
    Object.entries(colours.tones).map(([tone, { background, border, text }]) => [
      tone,
      { background: hex(background), border: hex(border), text: hex(text) },
    ]),
  ) as WordTheme['tones'],
  bodySize: Math.round(sizes.body * 2),
  tableSize: Math.round(sizes.table * 2),
  smallSize: Math.round(sizes.small * 2),
  space,
})

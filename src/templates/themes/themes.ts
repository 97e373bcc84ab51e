import { contrast, isColour, mix } from './colour.ts'
import { kommun } from './kommun.ts'
import { type FontKey, type ThemeOverrides, type ThemeValues, typefaces } from './theme.ts'
import { trycksak } from './trycksak.ts'
import { varm } from './varm.ts'

export const themes: ReadonlyMap<string, ThemeValues> = new Map(
  [kommun, varm, trycksak].map((theme) => [theme.key, theme]),
)

/** What is called compact of any theme is what the dense one has. */
const spaces = { usual: 1, compact: trycksak.space ?? 1 }

const isTypeface = (key: string | undefined): key is FontKey => key !== undefined && Object.hasOwn(typefaces, key)

/**
 * A theme by key with a municipality's own colours, typefaces and logo, and a template's own spacing and parts. An unknown key gives `kommun`; a colour that is
 * no `#rrggbb`, or a typeface that does not ship with the project, is left out: a document must come out even when its settings are broken (`checkContrast` tells at save).
 * Text on the primary colour and the faint field follow from it.
 */
export const resolveTheme = (key: string | undefined, overrides: ThemeOverrides = {}): ThemeValues => {
  const base = themes.get(key ?? '') ?? kommun
  const { primary, accent, body, heading, spacing, partPages, logo } = overrides
  const colours = { ...base.colours }
  if (primary && isColour(primary)) {
    colours.primary = primary.toLowerCase()
    colours.onPrimary =
      contrast('#ffffff', primary) >= contrast(base.colours.ink, primary) ? '#ffffff' : base.colours.ink
    colours.surface = mix(primary, '#ffffff', 0.07)
  }
  if (accent && isColour(accent)) colours.accent = accent.toLowerCase()
  const fonts = {
    body: isTypeface(body) ? body : base.fonts.body,
    heading: isTypeface(heading) ? heading : base.fonts.heading,
  }
  return {
    ...base,
    colours,
    fonts,
    ...(spacing ? { space: spaces[spacing] } : {}),
    ...(partPages ? { partPages: partPages === 'own' } : {}),
    ...(logo ? { logo } : {}),
  }
}

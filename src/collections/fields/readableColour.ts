import { type Asked, languageOf } from '#language'
import { checkContrast } from '#templates/themes/checkContrast.ts'
import { typefaces } from '#templates/themes/theme.ts'
import { resolveTheme, themes } from '#templates/themes/themes.ts'
import { hexColour } from './hexColour.ts'

type Colours = { name?: string | null; primary?: string | null; accent?: string | null }

/** The themes that ship with the project, to choose from. */
export const themeOptions = [...themes.values()].map(({ key, label }) => ({ value: key, label }))
/** Those whose files ship with the project and may be embedded. */
export const typefaceOptions = Object.entries(typefaces).map(([value, label]) => ({ value, label }))

/**
 * Validates a municipality's own colour together with the theme it is laid over: published documents must be readable
 * (WCAG 1.4.3), so one that is not is refused here, with the nearest shade that would do.
 */
export const readableColour =
  (own: 'primary' | 'accent') =>
  (value: unknown, { siblingData, req }: Asked & { siblingData: unknown }): true | string => {
    const wellFormed = hexColour(value, { req })
    if (wellFormed !== true || !value) return wellFormed
    const { name } = siblingData as Colours
    // Alone over the theme, so that each fault is shown at the colour that causes it.
    const theme = resolveTheme(name ?? undefined, { [own]: String(value) })
    const faults = checkContrast(theme, languageOf({ req }))
    return faults.length === 0 || faults.map(({ message }) => message).join(' ')
  }

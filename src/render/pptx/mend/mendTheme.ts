import type { ThemeValues } from '#templates/themes/theme.ts'
import { hex } from '../PptxWriter.ts'

/** The document's colours are those that PowerPoint offers for what is added to it. */
export const mendTheme = (xml: string, { colours }: ThemeValues): string => {
  const own: Record<string, string> = {
    dk2: colours.primary,
    lt2: colours.surface,
    accent1: colours.primary,
    accent2: colours.accent,
    accent3: colours.muted,
    hlink: colours.primary,
    folHlink: colours.primary,
  }
  return Object.entries(own).reduce(
    (made, [name, colour]) =>
      made.replace(
        new RegExp(`<a:${name}>\\s*<a:srgbClr val="\\w{6}"\\s*/>\\s*</a:${name}>`),
        `<a:${name}><a:srgbClr val="${hex(colour)}"/></a:${name}>`,
      ),
    xml,
  )
}

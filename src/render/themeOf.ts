import type { DocumentTree } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { resolveTheme } from '#templates/themes/themes.ts'

/** The look of a document: its theme with the municipality's own colours and typefaces, and the template's spacing. */
export const themeOf = ({
  theme,
  colours,
  typefaces,
  spacing,
  partPages,
}: Pick<DocumentTree, 'theme' | 'colours' | 'typefaces' | 'spacing' | 'partPages'>): ThemeValues =>
  resolveTheme(theme, {
    ...colours,
    ...typefaces,
    ...(spacing ? { spacing } : {}),
    ...(partPages ? { partPages } : {}),
  })

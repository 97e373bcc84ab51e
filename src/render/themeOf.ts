import type { DocumentTree } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { resolveTheme } from '#templates/themes/themes.ts'

/** The look of a document: its theme with the municipality's own colours and typefaces. */
export const themeOf = ({
  theme,
  colours,
  typefaces,
}: Pick<DocumentTree, 'theme' | 'colours' | 'typefaces'>): ThemeValues =>
  resolveTheme(theme, { ...colours, ...typefaces })

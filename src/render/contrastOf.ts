import type { DocumentTree, Language } from '#document/tree/tree.ts'
import { checkContrast } from '#templates/themes/checkContrast.ts'
import { themeOf } from './themeOf.ts'

/** What cannot be read in a document of this look, in sentences; a theme may suit the municipality's colours and another not. */
export const contrastOf = (look: Pick<DocumentTree, 'theme' | 'colours' | 'typefaces'>, language: Language): string[] =>
  checkContrast(themeOf(look), language).map(({ message }) => message)

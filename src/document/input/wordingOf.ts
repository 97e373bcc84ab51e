import type { Language } from '../tree/tree.ts'
import type { Place } from './input.ts'

/** How values are written where a block stands: by the template's language, hidden ones by the municipality's own sign. */
export const wordingOf = ({
  language,
  vocabulary,
}: Pick<Place, 'language' | 'vocabulary'>): {
  language: Language
  symbol: string
} => ({ language, symbol: vocabulary.suppression.symbol })

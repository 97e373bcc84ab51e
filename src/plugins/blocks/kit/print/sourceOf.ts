import type { MeasureFact } from '#document/input/needs.ts'
import { formatDate } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'

/** `SIRIS, 28 september 2023`: what a given figure rests on. */
export const sourceOf = (
  { source, asOf }: Pick<MeasureFact, 'source' | 'asOf'>,
  language: Language,
): string | undefined => (source ? `${source}${asOf ? `, ${formatDate(asOf, language)}` : ''}` : undefined)

import type { Pair } from './Pair.ts'

/** What calls are about, in the order of the page. */
export const tags = {
  units: { sv: 'Enheter', en: 'Units' },
  distributions: { sv: 'Utskick', en: 'Distributions' },
  documents: { sv: 'Dokument och filer', en: 'Documents and files' },
  figures: { sv: 'Siffror', en: 'Figures' },
  goals: { sv: 'Mål', en: 'Goals' },
  editions: { sv: 'Upplagor', en: 'Editions' },
} as const satisfies Record<string, Pair>

import type { Language } from '#document/tree/tree.ts'

/** Said in both languages of the house. */
export type Pair = Record<Language, string>

import type { Language } from '#document/tree/tree.ts'
import { inLanguage } from '#language'
import { en } from './en.ts'
import type { Guide } from './Guide.ts'
import { sv } from './sv.ts'

/** The guide for strategists, a dictionary of its own: what the answering pages load does not carry it. */
export const guideIn = (language: Language): Guide => inLanguage({ sv, en }, language)

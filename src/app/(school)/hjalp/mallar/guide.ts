import type { Language } from '#document/tree/tree.ts'
import { inLanguage } from '#language'
import { en } from './en.ts'
import type { Guide } from './guideParts.ts'
import { sv } from './sv.ts'

export const guideIn = (language: Language): Guide => inLanguage({ sv, en }, language)

import type { Language } from '#document/tree/tree.ts'
import { inLanguage } from '#language'
import { en } from './en.ts'
import { type ApiWords, sv } from './sv.ts'

/** The page about the API, a dictionary of its own as the guide is. */
export const apiIn = (language: Language): ApiWords => inLanguage({ sv, en }, language)

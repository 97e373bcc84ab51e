import type { Language } from '#document/tree/tree.ts'
import { inLanguage } from '#language'
import { en } from './en.ts'
import { sv, type Words } from './sv.ts'

const words = { sv, en }

/** What the pages of a document say, in its language. */
export const wordsOf = (language: Language): Words => inLanguage(words, language)

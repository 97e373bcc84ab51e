import type { Language } from '#document/tree/tree.ts'
import { en } from './en.ts'
import { sv, type Words } from './sv.ts'

/** What the pages of a document say, in its language. */
export const wordsOf = (language: Language): Words => (language === 'en' ? en : sv)

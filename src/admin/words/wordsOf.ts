import type { Language } from '#document/tree/tree.ts'
import { inLanguage } from '#language'
import { en } from './en.ts'
import { sv, type Words } from './sv.ts'

/** The same dictionaries for pages that stand outside Payload's frame: they are told their language. */
export const wordsOf = (language: Language): Words => inLanguage({ sv, en }, language)

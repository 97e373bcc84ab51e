'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Language } from '#document/tree/tree.ts'
import { asLanguage } from '#language'
import type { Words } from './sv.ts'
import { wordsOf } from './wordsOf.ts'

/** The language the reader has chosen in the admin, for what comes as a pair (`inLanguage`). */
export const useLanguage = (): Language => asLanguage(useTranslation().i18n.language)

/** What our parts of the admin say to the reader. The same object until the language changes, so that effects may depend on it. */
export const useWords = (): Words => wordsOf(useLanguage())

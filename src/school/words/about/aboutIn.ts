import type { Language } from '#document/tree/tree.ts'
import { inLanguage } from '#language'
import type { AboutWords } from './About.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

/** The pages about the site, a dictionary of its own as the guide is. */
export const aboutIn = (language: Language): AboutWords => inLanguage({ sv, en }, language)

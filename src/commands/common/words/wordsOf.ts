import { inLanguage } from '#language'
import type { Actor } from '../actor.ts'
import { en } from './en.ts'
import { sv, type Words } from './sv.ts'

const words = { sv, en }

/** What a command says, in the language of the one it is done for: Swedish where nobody has said. */
export const wordsOf = ({ language }: Pick<Actor, 'language'>): Words => inLanguage(words, language)

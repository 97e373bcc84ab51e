import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import type { Language } from '#document/tree/tree.ts'
import { inLanguage } from '#language'

const fewest = 12
/** Longer ones are no safer, and cost a server much to hash. */
const most = 200
const words = {
  sv: {
    short: `Lösenordet är för kort: skriv minst ${fewest} tecken. Några ord i rad är lätta att minnas.`,
    long: `Lösenordet är för långt: skriv högst ${most} tecken.`,
    common: 'Lösenordet är för lätt att gissa. Välj något ovanligare, till exempel fyra ord som inte hör ihop.',
  },
  en: {
    short: `The password is too short: write at least ${fewest} characters. A few words in a row are easy to remember.`,
    long: `The password is too long: write at most ${most} characters.`,
    common:
      'The password is too easy to guess. Choose something less usual, such as four words that do not belong together.',
  },
}
let judge: ZxcvbnFactory | undefined
/** The dictionaries are unpacked for the first password that is set, not at every start. */
const judged = (password: string, about: string[]) => {
  judge ??= new ZxcvbnFactory({ dictionary: { ...common.dictionary }, graphs: common.adjacencyGraphs })
  return judge.check(password, about)
}

/**
 * Why a password may not be set, as a sentence, or nothing. ASVS 5, 6.2: at least twelve characters, none of the usual
 * ones, nothing made of the person's own name; no demands on kinds of characters.
 */
export const passwordFault = (
  password: string,
  { about = [], language }: { about?: string[]; language: Language },
): string | undefined => {
  const say = inLanguage(words, language)
  if ([...password].length < fewest) return say.short
  if ([...password].length > most) return say.long
  const own = about.flatMap((text) => text.split(/[\s@.]+/u)).filter((part) => part.length > 2)
  // 10^8 guesses: less than an hour on one graphics card, with Payload's hash.
  return judged(password, [...own, 'kvalitetsdokument']).guesses < 1e8 ? say.common : undefined
}

import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'

const fewest = 12
/** Longer ones are no safer, and cost a server much to hash. */
const most = 200
export type PasswordFault = 'passwordShort' | 'passwordLong' | 'passwordCommon'

let judge: ZxcvbnFactory | undefined
/** The dictionaries are unpacked for the first password that is set, not at every start. */
const judged = (password: string, about: string[]) => {
  judge ??= new ZxcvbnFactory({ dictionary: { ...common.dictionary }, graphs: common.adjacencyGraphs })
  return judge.check(password, about)
}

/**
 * Why a password may not be set, or nothing. ASVS 5, 6.2: at least twelve characters, none of the usual ones, nothing made
 * of the person's own name; no demands on kinds of characters.
 */
export const passwordFault = (password: string, about: string[] = []): PasswordFault | undefined => {
  if ([...password].length < fewest) return 'passwordShort'
  if ([...password].length > most) return 'passwordLong'
  const own = about.flatMap((text) => text.split(/[\s@.]+/u)).filter((part) => part.length > 2)
  // 10^8 guesses: less than an hour on one graphics card, with Payload's hash.
  return judged(password, [...own, 'kvalitetsdokument']).guesses < 1e8 ? 'passwordCommon' : undefined
}

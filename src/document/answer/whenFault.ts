import { parseWhen, type WhenFault } from '../text/parseWhen.ts'
import type { Language } from '../tree/tree.ts'
import { checkWords } from './checkWords.ts'

/** Why a written time (`20 maj–10 maj 2026`) cannot be right, in words; nothing when it can. */
export const whenFault = (written: string, language: Language): { reason: WhenFault; words: string } | undefined => {
  const parsed = parseWhen(written)
  if (parsed.ok) return undefined
  return { reason: parsed.reason, words: checkWords(language).when[parsed.reason](written) }
}

import type { Same } from './alike.ts'
import { mergeSequence } from './mergeSequence.ts'

/** Words and what stands between them, each a token: `['Vi', ' ', 'läser.']`. */
export const tokensOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []
export const wordsOf = (text: string): string[] => text.match(/[^\s]+/g) ?? []

const endsSentence = (word: string | undefined) => word === undefined || /[.!?…:][”"')\]]*$/.test(word)

/**
 * Two changes of one paragraph as one, when each changed other words of it; both may add sentences at the same place.
 * Undefined when they changed the same words: mixed words are nobody's sentence.
 */
export const mergeWords = <T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  same: Same<T>,
  textOf: (word: T) => string,
): T[] | undefined =>
  mergeSequence(base, mine, theirs, same, (clash) => {
    const before = clash.before === undefined ? undefined : textOf(clash.before)
    if (clash.base.length > 0 || !endsSentence(before)) return undefined
    return endsSentence(textOf(clash.theirs.at(-1) as T)) ? [...clash.theirs, ...clash.mine] : undefined
  })

/** At least half of the shorter one's words stand in the other, too, whatever the punctuation. */
export const shareWords = (a: string, b: string): boolean => {
  const [few = [], many = []] = [a, b]
    .map((text): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .toSorted((one, other) => one.length - other.length)
  const left = new Map<string, number>()
  for (const word of many) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = few.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return shared.length > 0 && shared.length * 2 >= few.length
}

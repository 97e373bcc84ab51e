import { plainText, type RichText } from '../../text/richText.ts'
import { isNothing, isObject, sameValue } from '../patch/json.ts'
import { wordsOf } from '../patch/mergeWords.ts'

const isRich = (value: unknown): value is RichText => isObject(value) && isObject(value.root)
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : isRich(value) ? plainText(value) : undefined

/** A word that was still being written is part of what became of it; a figure is not (8 is not 85). */
const isPart = (word: string, whole: string) => word === whole || (!/\d/.test(word) && whole.startsWith(word))

/**
 * Whether nobody can miss `inner` who can see `outer`: every word of it stands there in the same order. Anything but
 * text is held by its equal alone; nothing is held by everything.
 */
export const holds = (outer: unknown, inner: unknown): boolean => {
  if (isNothing(inner) || sameValue(outer, inner)) return true
  const [around, within] = [textOf(outer), textOf(inner)]
  if (around === undefined || within === undefined) return false
  const words = wordsOf(around)
  let at = 0
  return wordsOf(within).every((word) => {
    while (at < words.length && !isPart(word, words[at] ?? '')) at += 1
    at += 1
    return at <= words.length
  })
}

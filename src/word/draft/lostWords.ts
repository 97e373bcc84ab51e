import type { Item } from '../read/Item.ts'
import type { WordFile } from '../read/readWord.ts'
import { wordsIn } from '../read/wordsOfPart.ts'
import type { DraftBlock } from './DraftBlock.ts'

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
const isPlaceholder = /^(klicka|tryck|välj|ange|skriv|här|för|att|eller|objekt|ett|en|text|datum|in)$/

/**
 * The words of the file that the draft has not, or has fewer of. A list of contents is made anew and the words of a
 * place for an answer ("klicka här") are nobody's, so neither is missed.
 */
export const lostWords = ({ words, items }: WordFile, draft: DraftBlock[]): string[] => {
  const left = new Map<string, number>()
  const held = [...draft.flatMap(heldBy), ...madeAnew(items)]
  for (const word of held.flatMap(wordsIn)) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0 && !isPlaceholder.test(word) && !/^\d$/.test(word)
  })
}

/** An empty form that stood several times holds its words as many. */
const heldBy = ({ title, details: { runs: _, ...details } }: DraftBlock): string[] =>
  [...new Array(details.copies ?? 1)].flatMap(() => textsIn([title, details]))

const madeAnew = (items: Item[]): string[] =>
  items.flatMap((item) =>
    item.kind === 'paragraph' && (item.contents || /[.…]{4,}\s*\d+$|\t\d+$|^innehåll/i.test(item.text))
      ? [item.text]
      : [],
  )

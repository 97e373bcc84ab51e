import type { SaveStatus } from '#school/saveQueue/types.ts'
import type { Words } from '#school/words/sv.ts'

const statuses: SaveStatus[] = [
  { kind: 'idle' },
  { kind: 'saving' },
  { kind: 'saved', at: 0 },
  ...[1, 2].flatMap((waiting) => [
    ...(['retrying', 'offline', 'signedOut', 'conflict'] as const).map((kind) => ({ kind, waiting })),
    ...(['closed', 'refused'] as const).map((kind) => ({ kind, waiting, message: '7.' })),
  ]),
]
/** What a sentence may be made with: counts where a word bends, names that are no words of any language. */
const arguments_ = [
  [0, 5],
  [1, 5],
  [2, 5],
  ['7', '8'],
  [['7'], 8],
  [['7', '8'], 9],
  ...statuses.map((status) => [status]),
]
type Sentence = { at: string; text: string }
const phrases = (at: string, value: unknown): Sentence[] => {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value === 'function')
    return arguments_.flatMap((given) => {
      try {
        const text: unknown = value(...given)
        return typeof text === 'string' && !/undefined|\[object/.test(text) ? [{ at, text }] : []
      } catch {
        return []
      }
    })
  return Object.entries(value as object).flatMap(([key, inner]) => phrases(`${at}.${key}`, inner))
}

/** Everything a dictionary can say, each with the name it is found by. */
export const sentencesOf = ({ language: _, ...words }: Words): Sentence[] => phrases('', words)

export const lettersIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

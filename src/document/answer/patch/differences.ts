import { alike } from './alike.ts'
import { tokensOf } from './mergeWords.ts'

/** A stretch of text: in both, in the first alone (`removed`), or in the second alone (`added`). */
export type Difference = { kind: 'same' | 'removed' | 'added'; text: string }

const joined = (parts: Difference[]): Difference[] => {
  const done: Difference[] = []
  for (const part of parts) {
    const before = done.at(-1)
    if (before?.kind === part.kind) before.text += part.text
    else if (part.text !== '') done.push({ ...part })
  }
  return done
}

/** What became of a text, word by word, in reading order: the second one is what is not `removed`. */
export const differences = (before: string, after: string): Difference[] => {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  let [from, start] = [0, 0]
  const parts = [...alike(old, now, (a, b) => a === b), [old.length, now.length] as const].flatMap(([to, end]) => {
    const stretch: Difference[] = [
      { kind: 'removed', text: old.slice(from, to).join('') },
      { kind: 'added', text: now.slice(start, end).join('') },
      { kind: 'same', text: now[end] ?? '' },
    ]
    ;[from, start] = [to + 1, end + 1]
    return stretch.filter(({ text }) => text !== '')
  })
  return joined(parts)
}

import type { DocumentState } from '#load/loadDocument.ts'
import type { Words } from '#school/words/sv.ts'

/** The state in words, with the gaps that the school handed in with. */
export const stateWithGaps = ({ state, gaps = 0 }: { state: DocumentState; gaps?: number }, words: Words): string => {
  if (gaps === 0) return words.state[state]
  return state === 'handedIn' ? words.gaps.handedIn(gaps) : words.gaps.later(words.state[state], gaps)
}

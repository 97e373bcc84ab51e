import type { ClosedUnit } from '#commands/unit/closedUnits.ts'
import { formatDate } from '#document/text/swedish.ts'
import type { DocumentState } from '#load/loadDocument.ts'
import type { Words } from '#school/words/sv.ts'

/** The state in words, with the gaps that the school handed in with. */
export const stateWithGaps = ({ state, gaps = 0 }: { state: DocumentState; gaps?: number }, words: Words): string => {
  if (gaps === 0) return words.state[state]
  return state === 'handedIn' ? words.gaps.handedIn(gaps) : words.gaps.later(words.state[state], gaps)
}

/** The same, and whether its unit is closed or merged into another, as the follow-up says it. */
export const followedState = (
  { closed, ...document }: { state: DocumentState; gaps?: number; closed?: ClosedUnit },
  words: Words,
): string => {
  const state = stateWithGaps(document, words)
  if (!closed) return state
  const day = formatDate(closed.on, words.language)
  return closed.into ? words.followUp.merged(state, day, closed.into) : words.followUp.closed(state, day)
}

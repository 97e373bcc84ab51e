import { type DocumentState, documentStates, isOpen } from '#load/loadDocument.ts'

export type DocumentCounts = Record<DocumentState, number>

/** How many documents stand in each state. */
export const byState = (documents: readonly { state: DocumentState }[]): DocumentCounts => {
  const of = (wanted: DocumentState) => documents.filter(({ state }) => state === wanted).length
  return Object.fromEntries(documentStates.map((state) => [state, of(state)])) as DocumentCounts
}

/**
 * Whether somebody still counts on the document: not where it was recalled, nor where its unit is `closed` and nobody is
 * there to hand it in. What was handed in before that counts as any other.
 */
export const isExpected = (state: DocumentState, closed = false): boolean =>
  state !== 'recalled' && !(closed && isOpen(state))

/** Not handed in, or returned and not handed in again, though the day has passed. The day itself is in time. */
export const isLate = (state: DocumentState, deadline: string | null | undefined, day: string): boolean =>
  isOpen(state) && Boolean(deadline) && String(deadline) < day

/**
 * What the follow-up can be narrowed to, by the word in its address: a number on the start page leads to exactly the
 * rows that were counted.
 */
const followed = {
  skolan: ({ state }: Followed) => isOpen(state),
  inlamnat: ({ state }: Followed) => state === 'handedIn',
  sena: ({ state, deadline, day }: Followed) => isLate(state, deadline, day),
  faststallt: ({ state }: Followed) => state === 'adopted',
} as const
const followedBy = Object.keys(followed) as FollowedBy[]
/** What a document waits for, by the same words. */
export const waitsFor = ({ closed, ...document }: Followed & { closed?: boolean }): FollowedBy[] =>
  isExpected(document.state, closed) ? followedBy.filter((word) => followed[word](document)) : []
type Followed = { state: DocumentState; deadline: string | undefined; day: string }
export type FollowedBy = keyof typeof followed

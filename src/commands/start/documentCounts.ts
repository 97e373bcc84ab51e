import { type DocumentState, documentStates, isFrozen } from '#load/loadDocument.ts'

export type DocumentCounts = Record<DocumentState, number>

/** How many documents stand in each state. */
export const byState = (documents: readonly { state: DocumentState }[]): DocumentCounts => {
  const of = (wanted: DocumentState) => documents.filter(({ state }) => state === wanted).length
  return Object.fromEntries(documentStates.map((state) => [state, of(state)])) as DocumentCounts
}

/** Not handed in, or returned and not handed in again, though the day has passed. The day itself is in time. */
export const isLate = (state: DocumentState, deadline: string | null | undefined, day: string): boolean =>
  !isFrozen(state) && Boolean(deadline) && String(deadline) < day

/**
 * What the follow-up can be narrowed to, by the word in its address: a number on the start page leads to exactly the
 * rows that were counted.
 */
export const followed = {
  inlamnat: ({ state }: Followed) => state === 'handedIn',
  sena: ({ state, deadline, day }: Followed) => isLate(state, deadline, day),
  faststallt: ({ state }: Followed) => state === 'adopted',
} as const
type Followed = { state: DocumentState; deadline: string | undefined; day: string }
export type FollowedBy = keyof typeof followed
export const isFollowedBy = (word: string | undefined): word is FollowedBy =>
  word !== undefined && Object.hasOwn(followed, word)

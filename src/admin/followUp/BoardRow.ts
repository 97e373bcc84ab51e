import type { FollowedBy } from '#commands/start/documentCounts.ts'
import type { Words } from '#school/words/sv.ts'

export type State = keyof Words['state']

/** A document in the follow-up, as small as it can be told: there may be five hundred. */
export type BoardRow = {
  id: string
  unit: string
  area: string
  owners: string[]
  schoolForms: string[]
  grades: number[]
  /** The municipality's own groups that the unit is in now. */
  groups: string[]
  state: State
  /** The state in words, where it says more than its name. */
  told?: string
  waits: FollowedBy[]
  /** Nobody counts on it: it was recalled, or its unit is closed. */
  left?: true
  /** When something happened last, `YYYY-MM-DD`. */
  day?: string
  /** One letter for each column: a place in `cellStatuses`, or `-` where the document has no such section. */
  cells: string
}
export type BoardColumn = {
  key: string
  number?: string
  title: string /** When it is due, in words, where that is a day of its own. */
  due?: string
}

export const cellStatuses = ['notStarted', 'started', 'ready', 'changed'] as const

import type { Change } from '#document/answer/patch/mergeChanges.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'

/** A conflict as it is shown: `by` wrote the other text; `own`: the same person, in another window. */
export type OpenConflict = Conflict & { by?: string; own?: boolean }

export type SendResult =
  | { kind: 'saved'; rev: number; value: unknown }
  /** `value` is the answer as the server has it now; all but the conflicts has been taken in. */
  | { kind: 'conflict'; rev: number; value: unknown; conflicts: OpenConflict[] }
  /** No answer from the server, or it is busy: the same save is sent again. */
  | { kind: 'unreachable' }
  /** The session is over, or somebody else's (`other`): kept in the browser until the person has logged in again. */
  | { kind: 'signedOut'; other?: boolean }
  /** The document no longer takes answers (handed in, or not mine): kept, never sent again by itself. */
  | { kind: 'closed'; message: string }
  /** The server cannot store this shape: kept, shown with what to do. */
  | { kind: 'refused'; message: string }

/** One save of one block. `replayed`: taken up from an earlier visit, so that it may have arrived then. */
export type Save = { saveId: string; changes: Change[]; replayed?: boolean }
export type Send = (instanceKey: string, save: Save) => Promise<SendResult>

/** What the save bar tells. Changes of state are announced; ticks are not. */
export type SaveStatus =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  | { kind: 'retrying'; waiting: number }
  | { kind: 'offline'; waiting: number }
  | { kind: 'signedOut'; waiting: number; other?: boolean }
  | { kind: 'closed'; message: string; waiting: number }
  | { kind: 'refused'; message: string; waiting: number }
  | { kind: 'conflict'; waiting: number }

/** What the server will not take: no page may show its question any more, so its writer is given the words. */
export type StuckText = { instanceKey: string; section?: string; title?: string; values: unknown[]; message: string }

/** Where unsaved changes survive a reload: IndexedDB in the browser, a `Map` in tests. */
export type Keep = {
  load: () => KeptBlock[]
  save: (blocks: KeptBlock[]) => void
  /** What the server has confirmed, for a page that is read from this browser while there is no network. */
  know?: (instanceKey: string, rev: number, value: unknown) => void
}
export type KeptBlock = {
  instanceKey: string
  /** The page it was written on, and what the question was called there. */
  section?: string
  title?: string
  sent?: Save
  pending: Change[]
  conflicts: OpenConflict[]
}

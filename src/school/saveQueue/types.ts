import type { Change } from '#document/answer/patch/mergeChanges.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'

export type SendResult =
  | { kind: 'saved'; value: unknown }
  /** `value` is the answer as the server has it now; all but the conflicts has been taken in. */
  | { kind: 'conflict'; value: unknown; conflicts: Conflict[] }
  /** No answer from the server, or it is busy: the same save is sent again. */
  | { kind: 'unreachable' }
  /** The session is over: kept in the browser until the person has logged in again. */
  | { kind: 'signedOut' }
  /** The document no longer takes answers (handed in, or not mine): kept, never sent again by itself. */
  | { kind: 'closed'; message: string }
  /** The server cannot store this shape: kept, shown with what to do. */
  | { kind: 'refused'; message: string }

export type Send = (instanceKey: string, saveId: string, changes: Change[]) => Promise<SendResult>

/** What the save bar tells. Changes of state are announced; ticks are not. */
export type SaveStatus =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  | { kind: 'retrying'; waiting: number }
  | { kind: 'offline'; waiting: number }
  | { kind: 'signedOut'; waiting: number }
  | { kind: 'closed'; message: string; waiting: number }
  | { kind: 'refused'; message: string; waiting: number }
  | { kind: 'conflict'; waiting: number }

/** Where unsaved changes survive a reload: `localStorage` in the browser, a `Map` in tests. */
export type Keep = {
  load: () => KeptBlock[]
  save: (blocks: KeptBlock[]) => void
}
export type KeptBlock = {
  instanceKey: string
  sent?: { saveId: string; changes: Change[] }
  pending: Change[]
  conflicts: Conflict[]
}

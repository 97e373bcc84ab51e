import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeptBlock } from './types.ts'

/** What one tab holds of one document that the server has not confirmed. */
export type Waiting = { name: string; userId: string; documentId: string; blocks: KeptBlock[] }
/** What the server has confirmed of one block. */
export type Known = { name: string; instanceKey: string; rev: number; value: unknown }
interface Schema extends DBSchema {
  waiting: { key: string; value: Waiting }
  known: { key: string; value: Known }
}

let opening: Promise<IDBPDatabase<Schema> | undefined> | undefined
/** The browser's own database; undefined where it has none (a private window may refuse). */
export const database = (): Promise<IDBPDatabase<Schema> | undefined> => {
  opening ??= openDB<Schema>('svar', 1, {
    upgrade: (made) => {
      made.createObjectStore('waiting', { keyPath: 'name' })
      made.createObjectStore('known', { keyPath: 'name' })
    },
    // Another tab wants a newer layout, or the browser took the database away: open it anew the next time.
    blocking: (_now, _wanted, event) => {
      opening = undefined
      ;(event.target as IDBDatabase).close()
    },
    terminated: () => {
      opening = undefined
    },
  }).catch(() => undefined)
  return opening
}

/** Everything whose name begins so. */
export const beginningWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`)

import { newKey } from './newKey.ts'
import type { Keep, KeptBlock } from './types.ts'

/** Locks need a secure context; without them a tab takes over whatever it finds. */
const hasLocks = () => typeof navigator !== 'undefined' && 'locks' in navigator

/**
 * Unsaved changes in `localStorage`, apart for each person, document and open tab, so that two tabs never overwrite
 * each other. A new tab takes over what closed tabs left behind: an open tab holds a lock on its own name.
 * A browser without room or without storage keeps them in memory only.
 */
export const browserKeep = (
  userId: string,
  documentId: string,
  tab = newKey(),
): Keep & { claim: () => Promise<void> } => {
  const prefix = `svar/${userId}/${documentId}/`
  const own = prefix + tab
  let left: KeptBlock[] = []
  const read = (name: string): KeptBlock[] => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(name) ?? '[]')
      return Array.isArray(stored) ? (stored as KeptBlock[]) : []
    } catch {
      return []
    }
  }
  const names = () => {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith(prefix) && name !== own)
    } catch {
      return []
    }
  }
  return {
    /** Holds this tab's own lock and gathers what closed tabs left. */
    claim: async () => {
      if (!hasLocks()) {
        for (const name of names()) {
          left.push(...read(name))
          localStorage.removeItem(name)
        }
        return
      }
      void navigator.locks.request(own, () => new Promise(() => undefined))
      for (const name of names())
        await navigator.locks.request(name, { ifAvailable: true }, (lock) => {
          if (!lock) return
          left.push(...read(name))
          localStorage.removeItem(name)
        })
    },
    load: () => {
      const taken = left
      left = []
      return taken
    },
    save: (blocks) => {
      try {
        if (blocks.length > 0) localStorage.setItem(own, JSON.stringify(blocks))
        else localStorage.removeItem(own)
      } catch {
        // No room or no storage: the queue still holds them while the page is open.
      }
    },
  }
}

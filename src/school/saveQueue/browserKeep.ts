import { newKey } from './newKey.ts'
import type { Keep, KeptBlock } from './types.ts'

/** Locks need a secure context; without them a tab takes over whatever it finds. */
const hasLocks = () => typeof navigator !== 'undefined' && 'locks' in navigator

const prefixOf = (userId: string, documentId: string) => `svar/${userId}/${documentId}/`
const read = (name: string): KeptBlock[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(name) ?? '[]')
    return Array.isArray(stored) ? (stored as KeptBlock[]) : []
  } catch {
    return []
  }
}
const namesWith = (prefix: string): string[] => {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix))
  } catch {
    return []
  }
}

/** What all tabs of this browser hold of a document that is not on the server, to be looked at only. */
export const keptFor = (userId: string, documentId: string): KeptBlock[] =>
  namesWith(prefixOf(userId, documentId)).flatMap(read)

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
  const prefix = prefixOf(userId, documentId)
  const own = prefix + tab
  let left: KeptBlock[] = []
  const names = () => namesWith(prefix).filter((name) => name !== own)
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

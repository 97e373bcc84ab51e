import { beginningWith, database, type Known, type Waiting } from './database.ts'
import { newKey } from './newKey.ts'
import type { Keep, KeptBlock } from './types.ts'

/** Locks need a secure context; without them a tab takes over whatever it finds. */
const hasLocks = () => typeof navigator !== 'undefined' && 'locks' in navigator
const prefixOf = (userId: string, documentId?: string) =>
  documentId === undefined ? `${userId}/` : `${userId}/${documentId}/`

/** What all tabs of this browser hold of a person's work that is not on the server, to be looked at only. */
export const keptFor = async (userId: string, documentId?: string): Promise<Waiting[]> =>
  (await database())?.getAll('waiting', beginningWith(prefixOf(userId, documentId))).catch(() => []) ?? []
/** The same for anybody: how much waits, not whose. */
export const keptByAnybody = async (): Promise<Waiting[]> => (await database())?.getAll('waiting').catch(() => []) ?? []
/** What the server had confirmed of a document when this browser last heard of it. */
export const knownOf = async (userId: string, documentId: string): Promise<Known[]> =>
  (await database())?.getAll('known', beginningWith(prefixOf(userId, documentId))).catch(() => []) ?? []

export type BrowserKeep = Keep & {
  /** Holds this tab's own lock and gathers what closed tabs have left of the document, as often as asked. */
  claim: () => Promise<void>
  /** Whether what was given to `save` is stored: else leaving the page loses it. */
  isStored: () => boolean
  release: () => void
}

/**
 * Unsaved changes in IndexedDB, apart for each person, document and open tab, so that two tabs never overwrite each other
 * and nobody sends another's words. A new tab takes over what closed tabs left behind: an open tab holds a lock on its own
 * name. A browser without room or without storage keeps them in memory only (docs/adr/0046).
 */
export const browserKeep = (userId: string, documentId: string, tab = newKey()): BrowserKeep => {
  const prefix = prefixOf(userId, documentId)
  const own = prefix + tab
  let left: KeptBlock[] = []
  let next: KeptBlock[] | undefined
  let stored = true
  let writing = false
  let release = () => {}
  let isHeld = !hasLocks()
  const store = async (blocks: KeptBlock[]) => {
    const there = await database()
    if (!there) throw new Error('No database')
    if (blocks.length > 0) await there.put('waiting', { name: own, userId, documentId, blocks })
    else await there.delete('waiting', own)
  }
  /** One write at a time, always of the latest. */
  const write = async () => {
    if (writing) return
    writing = true
    for (let blocks = next; blocks; blocks = next) {
      next = undefined
      try {
        await store(blocks)
        stored = next === undefined
      } catch {
        // No room or no storage: the queue still holds them while the page is open.
        stored = blocks.length === 0
      }
    }
    writing = false
  }
  const take = async ({ name, blocks }: Waiting) => {
    left.push(...blocks)
    // Gone only when this tab has stored them under its own name.
    const there = await database()
    const mine = await there?.get('waiting', own)
    await there?.put('waiting', { name: own, userId, documentId, blocks: [...(mine?.blocks ?? []), ...blocks] })
    await there?.delete('waiting', name)
  }
  return {
    claim: async () => {
      if (!isHeld)
        await new Promise<void>((held) => {
          void navigator.locks.request(own, () => {
            isHeld = true
            held()
            return new Promise<void>((done) => {
              release = done
            })
          })
        })
      for (const found of await keptFor(userId, documentId)) {
        if (found.name === own) continue
        if (!hasLocks()) await take(found)
        else
          await navigator.locks.request(found.name, { ifAvailable: true }, async (lock) => {
            if (lock) await take(found)
          })
      }
    },
    load: () => {
      const taken = left
      left = []
      return taken
    },
    save: (blocks) => {
      next = blocks
      stored = blocks.length === 0
      void write()
    },
    know: (instanceKey, rev, value) =>
      void database()
        .then((there) => there?.put('known', { name: prefix + instanceKey, instanceKey, rev, value }))
        .catch(() => undefined),
    isStored: () => stored,
    release: () => release(),
  }
}

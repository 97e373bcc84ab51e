import { type BrowserKeep, browserKeep } from './browserKeep.ts'
import type { Waiting } from './database.ts'
import { createSaveQueue, type SaveQueue } from './saveQueue.ts'
import { isServed } from './servedDocuments.ts'
import type { Send, StuckText } from './types.ts'

/** `places`: sections to open, where what waits needs a person. */
export type OutboxState = {
  waiting: number
  sending: boolean
  /** Something was sent from here. */
  done?: boolean
  /** Texts that the server will not take, or no longer: `discard` lets go of one. */
  stuck: (StuckText & { documentId: string })[]
  places: { documentId: string; section: string }[]
}
type Options = {
  userId: string
  /** Everything of this person that lies in the browser, of open tabs too. */
  waiting: () => Promise<Waiting[]>
  send: (documentId: string) => Send
  tell: (state: OutboxState) => void
}
export type Outbox = {
  retry: () => void
  discard: (text: OutboxState['stuck'][number]) => void
  close: () => void
}
type Open = { queue: SaveQueue; keep: BrowserKeep }

/** How often (ms) it looks for what a tab that was closed has left. */
const pause = 5000

/**
 * Sends what closed tabs left of a person's documents, whichever page is open: one save queue for each document that no
 * form on this page looks after.
 */
export const openOutbox = ({ userId, waiting, send, tell }: Options): Outbox => {
  const open = new Map<string, Open>()
  let done = false
  let closed = false
  const report = () => {
    const queues = [...open].map(([documentId, { queue }]) => ({ documentId, status: queue.status(), queue }))
    const count = queues.reduce((sum, { status }) => sum + ('waiting' in status ? status.waiting : 0), 0)
    const saving = queues.some(({ status }) => status.kind === 'saving')
    const stuck = queues.flatMap(({ documentId, queue }) => queue.stuck().map((one) => ({ ...one, documentId })))
    const places = queues.flatMap(({ documentId, queue }) =>
      queue.sectionsWithConflicts().map((section) => ({ documentId, section })),
    )
    tell({
      waiting: count || (saving ? 1 : 0),
      sending: saving,
      stuck,
      places,
      ...(done && count === 0 && !saving ? { done: true } : {}),
    })
  }
  const take = (documentId: string): Open => {
    const keep = browserKeep(userId, documentId)
    const queue = createSaveQueue({ answers: {}, send: send(documentId), keep, isOnline: () => navigator.onLine })
    open.set(documentId, { queue, keep })
    queue.subscribe(() => {
      done ||= queue.status().kind === 'saved'
      report()
    })
    return { queue, keep }
  }
  const look = async () => {
    for (const documentId of new Set((await waiting()).map((one) => one.documentId))) {
      if (closed || isServed(documentId)) continue
      const { queue, keep } = open.get(documentId) ?? take(documentId)
      await keep.claim()
      if (!closed) queue.recover()
    }
  }
  // A form on this page comes first to its own document.
  let timer = setTimeout(function again() {
    void look().finally(() => {
      if (!closed) timer = setTimeout(again, pause)
    })
  }, 300)
  return {
    retry: () => {
      for (const { queue } of open.values()) queue.retry()
    },
    discard: ({ documentId, instanceKey }) => open.get(documentId)?.queue.discard(instanceKey),
    close: () => {
      closed = true
      clearTimeout(timer)
      for (const { queue, keep } of open.values()) {
        queue.dispose()
        keep.release()
      }
    },
  }
}

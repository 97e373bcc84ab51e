import { useEffect, useState } from 'react'
import { browserKeep, knownOf } from '../saveQueue/browserKeep.ts'
import { createSaveQueue, type SaveQueue } from '../saveQueue/saveQueue.ts'
import { servePage } from '../saveQueue/servedDocuments.ts'
import type { Send } from '../saveQueue/types.ts'
import type { ItemView } from './view.ts'

type Args = {
  userId: string
  documentId: string
  section: string
  items: ItemView[]
  send: Send
  readOnly: boolean
}

/** What a person calls the question. */
const titleOf = ({ title, form }: ItemView) => title ?? form?.fields[0]?.field.label

/** One queue for the page: saves when a field or the page is left, tries again when the network or the person is back. */
export const useSaveQueue = ({ userId, documentId, section, items, send, readOnly }: Args): SaveQueue => {
  const [{ queue, keep }] = useState(() => {
    const inBrowser = typeof window !== 'undefined'
    const kept = inBrowser && !readOnly ? browserKeep(userId, documentId) : undefined
    return {
      keep: kept,
      queue: createSaveQueue({
        answers: Object.fromEntries(items.map(({ instanceKey, value }) => [instanceKey, value])),
        revs: Object.fromEntries(items.map(({ instanceKey, rev }) => [instanceKey, rev])),
        section,
        titles: Object.fromEntries(items.map((item) => [item.instanceKey, titleOf(item)])),
        send,
        keep: kept ?? { load: () => [], save: () => undefined },
        isOnline: () => !inBrowser || navigator.onLine,
      }),
    }
  })
  useEffect(() => {
    if (!keep) return
    const leave = servePage(documentId)
    const start = async () => {
      await keep.claim()
      queue.recover()
      // A page out of this browser's cache may be older than what the server has confirmed since.
      for (const { instanceKey, rev, value } of await knownOf(userId, documentId))
        if (queue.revs().has(instanceKey)) queue.news(instanceKey, rev, value)
    }
    void start()
    const flush = () => void queue.flush()
    const hide = () => document.visibilityState === 'hidden' && flush()
    const show = () => document.visibilityState === 'visible' && queue.retry()
    const warn = (event: BeforeUnloadEvent) => {
      if (!queue.isUnconfirmed()) return
      flush()
      // What is stored here is sent from the next page, or the next visit.
      if (!keep.isStored()) event.preventDefault()
    }
    document.addEventListener('focusout', flush)
    document.addEventListener('visibilitychange', hide)
    document.addEventListener('visibilitychange', show)
    window.addEventListener('focus', queue.retry)
    window.addEventListener('online', queue.retry)
    window.addEventListener('offline', queue.retry)
    window.addEventListener('pagehide', flush)
    window.addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('focusout', flush)
      document.removeEventListener('visibilitychange', hide)
      document.removeEventListener('visibilitychange', show)
      window.removeEventListener('focus', queue.retry)
      window.removeEventListener('online', queue.retry)
      window.removeEventListener('offline', queue.retry)
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('beforeunload', warn)
      queue.dispose()
      keep.release()
      leave()
    }
  }, [queue, keep, documentId, userId])
  return queue
}

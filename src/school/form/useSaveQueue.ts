import { useEffect, useState } from 'react'
import { browserKeep } from '../saveQueue/browserKeep.ts'
import { createSaveQueue, type SaveQueue } from '../saveQueue/saveQueue.ts'
import type { Send } from '../saveQueue/types.ts'

type Args = { userId: string; documentId: string; answers: Record<string, unknown>; send: Send; readOnly: boolean }

/** One queue for the page: saves when a field or the page is left, tries again when the network or the person is back. */
export const useSaveQueue = ({ userId, documentId, answers, send, readOnly }: Args): SaveQueue => {
  const [{ queue, keep }] = useState(() => {
    const inBrowser = typeof window !== 'undefined'
    const kept = inBrowser && !readOnly ? browserKeep(userId, documentId) : undefined
    return {
      keep: kept,
      queue: createSaveQueue({
        answers,
        send,
        keep: kept ?? { load: () => [], save: () => undefined },
        isOnline: () => !inBrowser || navigator.onLine,
      }),
    }
  })
  useEffect(() => {
    if (!keep) return
    void keep.claim().then(queue.recover)
    const flush = () => void queue.flush()
    const hide = () => document.visibilityState === 'hidden' && flush()
    const show = () => document.visibilityState === 'visible' && queue.retry()
    const warn = (event: BeforeUnloadEvent) => {
      if (!queue.isUnconfirmed()) return
      flush()
      event.preventDefault()
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
    }
  }, [queue, keep])
  return queue
}

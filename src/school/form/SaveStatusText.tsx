'use client'
import { useSyncExternalStore } from 'react'
import { isUrgent } from '../saveQueue/isUrgent.ts'
import type { SaveQueue } from '../saveQueue/saveQueue.ts'
import { useWords } from '../words/InLanguage.tsx'

type Props = {
  queue: SaveQueue /** What stands before anything is changed, where it is not answers that are saved. */
  idle?: string
}

/** Always says in words whether the answers are safe. Calm states are polite, those that need a person are not. */
export const SaveStatusText = ({ queue, idle }: Props) => {
  const status = useSyncExternalStore(queue.subscribe, queue.status, queue.status)
  const words = useWords()
  const text = status.kind === 'idle' && idle ? idle : words.saving(status)
  const urgent = isUrgent(status)
  return (
    <div className="save-status" data-status={status.kind}>
      <p role="status">{urgent ? '' : text}</p>
      <p role="alert">{urgent ? text : ''}</p>
      {(status.kind === 'offline' || status.kind === 'retrying') && (
        <button type="button" className="quiet" onClick={queue.retry}>
          {words.saveBar.tryNow}
        </button>
      )}
      {status.kind === 'signedOut' && (
        <a className="button" href="/logga-in?stang=1" target="_blank" rel="noopener">
          {words.saveBar.logIn}
        </a>
      )}
    </div>
  )
}

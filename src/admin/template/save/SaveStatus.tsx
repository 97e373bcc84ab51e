'use client'
import { useSyncExternalStore } from 'react'
import { useWords } from '../../words/useWords.ts'
import { useEditor } from '../store/EditorContext.ts'

const clock = (at: number) => new Date(at).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' })

/** One line says what is saved. */
export const SaveStatus = () => {
  const { saver } = useEditor()
  const { save: words } = useWords()
  const status = useSyncExternalStore(saver.subscribe, saver.status, saver.status)
  const sentence = () => {
    switch (status.kind) {
      case 'saved':
        return status.at ? words.savedAt(clock(status.at)) : words.saved
      case 'waiting':
      case 'saving':
        return words.saving
      case 'offline':
        return words.offline
      case 'signedOut':
        return words.signedOut
      case 'refused':
        return status.message
    }
  }
  const again = status.kind === 'offline' || status.kind === 'signedOut' || status.kind === 'refused'
  return (
    <p aria-live="polite" className="te-status" data-kind={status.kind}>
      {sentence()}
      {again ? (
        <button onClick={saver.retry} type="button">
          {words.again}
        </button>
      ) : null}
    </p>
  )
}

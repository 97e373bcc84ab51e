'use client'
import { useSyncExternalStore } from 'react'
import { useSay } from '../../words/useSay.ts'
import { useEditor } from '../store/EditorContext.ts'

const clock = (at: number) => new Date(at).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' })

/** One line says what is saved. */
export const SaveStatus = () => {
  const { saver } = useEditor()
  const words = useSay()
  const status = useSyncExternalStore(saver.subscribe, saver.status, saver.status)
  const said = () => {
    switch (status.kind) {
      case 'saved':
        return status.at
          ? words(`Sparad ${clock(status.at)}`, `Saved ${clock(status.at)}`)
          : words('Allt är sparat', 'All is saved')
      case 'waiting':
      case 'saving':
        return words('Sparar …', 'Saving …')
      case 'offline':
        return words(
          'Ingen kontakt. Det du skriver finns kvar här och sparas sedan.',
          'No connection. What you write is kept here and saved later.',
        )
      case 'signedOut':
        return words(
          'Du har loggats ut. Logga in i en annan flik; inget går förlorat.',
          'You have been signed out. Sign in in another tab; nothing is lost.',
        )
      case 'refused':
        return status.message
    }
  }
  const again = status.kind === 'offline' || status.kind === 'signedOut' || status.kind === 'refused'
  return (
    <p aria-live="polite" className="te-status" data-kind={status.kind}>
      {said()}
      {again ? (
        <button onClick={saver.retry} type="button">
          {words('Försök nu', 'Try now')}
        </button>
      ) : null}
    </p>
  )
}

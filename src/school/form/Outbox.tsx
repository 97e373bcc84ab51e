'use client'
import { useEffect, useState } from 'react'
import { waitingIn } from '../saveQueue/blockState.ts'
import { keptByAnybody, keptFor } from '../saveQueue/browserKeep.ts'
import type { Waiting } from '../saveQueue/database.ts'
import { type OutboxState, openOutbox, type Outbox as Sender } from '../saveQueue/outbox.ts'
import { useWords } from '../words/InLanguage.tsx'
import { StuckTexts } from './StuckTexts.tsx'
import { sendAnswer } from './sendAnswer.ts'

const countIn = (waiting: Waiting[]) =>
  waiting.reduce((sum, { blocks }) => sum + blocks.reduce((all, block) => all + waitingIn(block), 0), 0)

const nothing: OutboxState = { waiting: 0, sending: false, stuck: [], places: [] }

/**
 * On every page: sends what this browser still holds of the person's other documents, and tells of it. At the login it
 * only says that something waits, not whose.
 */
export const Outbox = ({ userId }: { userId?: string }) => {
  const words = useWords()
  const { outbox: phrases } = words
  const [state, setState] = useState<OutboxState>(nothing)
  const [sender, setSender] = useState<Sender>()
  useEffect(() => {
    if (userId === undefined) {
      void keptByAnybody().then((all) => setState({ ...nothing, waiting: countIn(all) }))
      return
    }
    const outbox = openOutbox({
      waiting: () => keptFor(userId),
      userId,
      send: (documentId) => sendAnswer(userId, documentId, words),
      tell: setState,
    })
    setSender(outbox)
    window.addEventListener('online', outbox.retry)
    window.addEventListener('focus', outbox.retry)
    return () => {
      window.removeEventListener('online', outbox.retry)
      window.removeEventListener('focus', outbox.retry)
      outbox.close()
    }
  }, [userId, words])
  const { waiting, sending, done, stuck, places } = state
  if (waiting === 0 && !done) return null
  const status =
    userId === undefined
      ? phrases.atLogin(waiting)
      : waiting === 0
        ? phrases.sent
        : stuck.length > 0
          ? phrases.stuck(stuck.length)
          : places.length > 0
            ? phrases.conflict(waiting)
            : sending
              ? phrases.sending(waiting)
              : phrases.waiting(waiting)
  return (
    <aside className={waiting > 0 ? 'outbox notice warning' : 'outbox notice'} aria-label={phrases.label}>
      <p role="status">{status}</p>
      {places.map(({ documentId, section }) => (
        <a key={`${documentId}/${section}`} href={`/dokument/${documentId}/${encodeURIComponent(section)}`}>
          {phrases.open}
        </a>
      ))}
      {sender && <StuckTexts texts={stuck} discard={sender.discard} />}
      {sender && waiting > 0 && stuck.length === 0 && (
        <button type="button" className="quiet" onClick={sender.retry}>
          {phrases.tryNow}
        </button>
      )}
    </aside>
  )
}

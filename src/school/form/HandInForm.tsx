'use client'
import { useState } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { useAction } from './useAction.ts'

type Props = { documentId: string; gaps: number; unread: number; unprintable: number }

/** The signature: one confirmation, and a second when something is missing. Twice is one hand-in. */
export const HandInForm = ({ documentId, gaps, unread, unprintable }: Props) => {
  const words = useWords()
  const [sure, setSure] = useState(false)
  const [accept, setAccept] = useState(false)
  const [asked, setAsked] = useState(false)
  const { busy, refusal, run } = useAction(
    `/api-skola/dokument/${documentId}/lamna-in`,
    () => `/dokument/${documentId}/granska`,
  )
  const newGaps = refusal?.code === 'GAPS'
  const complete = sure && (accept || (gaps === 0 && !newGaps))
  return (
    <form
      className="panel"
      aria-labelledby="hand-in"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (complete) void run({ acceptGaps: accept })
      }}
    >
      <h2 id="hand-in">{words.handIn.heading}</h2>
      <p>{words.handIn.help}</p>
      {unread > 0 && <p className="field-finding">{words.handIn.unread(unread)}</p>}
      {unprintable > 0 && <p className="field-finding">{words.handIn.unprintable(unprintable)}</p>}
      {(gaps > 0 || newGaps) && (
        <label className="confirm">
          <input type="checkbox" checked={accept} onChange={(event) => setAccept(event.target.checked)} />
          <span>{words.handIn.accept}</span>
        </label>
      )}
      <label className="confirm">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />
        <span>{words.handIn.sure}</span>
      </label>
      <p role="alert" className="field-finding">
        {refusal ? refusal.message : asked && !complete ? words.handIn.tick : ''}
      </p>
      <button type="submit" className="primary" disabled={busy || unread + unprintable > 0}>
        {busy ? words.handIn.busy : words.handIn.button}
      </button>
    </form>
  )
}

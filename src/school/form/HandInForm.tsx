'use client'
import { useState } from 'react'
import { useAction } from './useAction.ts'

/** The signature: one confirmation, and a second when something is missing. Twice is one hand-in. */
export const HandInForm = ({ documentId, gaps }: { documentId: string; gaps: number }) => {
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
      <h2 id="hand-in">Lämna in</h2>
      <p>
        När dokumentet är inlämnat kan svaren läsas men inte ändras. Förvaltningen kan lämna tillbaka det för
        komplettering.
      </p>
      {(gaps > 0 || newGaps) && (
        <label className="confirm">
          <input type="checkbox" checked={accept} onChange={(event) => setAccept(event.target.checked)} />
          <span>Jag har gått igenom listan och lämnar in trots att något saknas eller avviker.</span>
        </label>
      )}
      <label className="confirm">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />
        <span>Jag har läst dokumentet och lämnar in det som rektor.</span>
      </label>
      <p role="alert" className="field-finding">
        {refusal?.message ?? (asked && !complete ? 'Kryssa i det som står ovan för att lämna in.' : '')}
      </p>
      <button type="submit" className="primary" disabled={busy}>
        {busy ? 'Lämnar in…' : 'Lämna in dokumentet'}
      </button>
    </form>
  )
}

'use client'
import { useState } from 'react'
import { post } from './api.ts'

type Props = { distributionId: string; waiting: number }
type Reminded = { mails: number; documents: number; waiting: number }

const units = (count: number) => (count === 1 ? 'en enhet' : `${count} enheter`)
const upper = (words: string) => words.replace(/^./u, (letter) => letter.toUpperCase())
const phrases = ({ mails, documents, waiting }: Reminded): string => {
  if (waiting === 0) return 'Alla dokument är inlämnade, så ingen behövde påminnas.'
  if (mails === 0)
    return 'Ingen påminnelse skickades: de som ska lämna in har redan påmints i dag, eller så saknas rektor.'
  const rest = waiting - documents
  const others = rest > 0 ? ` ${upper(units(rest))} har redan påmints i dag, eller saknar rektor.` : ''
  return `${mails} mejl skickades, till ${units(documents)}.${others}`
}

/** "Påminn nu": mail to the head teachers whose documents are not handed in. What came of it stands beside the button. */
export const RemindForm = ({ distributionId, waiting }: Props) => {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<{ ok: boolean; text: string }>()
  const remind = async () => {
    setBusy(true)
    setOutcome(undefined)
    const reply = await post<Reminded>(`/api-skola/utskick/${distributionId}/paminn`, {})
    setBusy(false)
    setOutcome(reply.ok ? { ok: true, text: phrases(reply.data) } : { ok: false, text: reply.refusal.message })
  }
  return (
    <section className="panel stack" aria-labelledby="remind">
      <h2 id="remind">Påminn</h2>
      <p>
        {upper(units(waiting))} har inte lämnat in. Rektor får ett mejl med länk till dokumentet, högst ett om dagen.
      </p>
      <button type="button" disabled={busy} onClick={() => void remind()}>
        {busy ? 'Skickar…' : 'Påminn nu'}
      </button>
      <p role="status" className={outcome?.ok === false ? 'field-finding' : undefined}>
        {outcome?.text}
      </p>
    </section>
  )
}

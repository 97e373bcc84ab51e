'use client'
import { useState } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import type { Words } from '../words/sv.ts'
import { post } from './api.ts'

type Props = { distributionId: string; waiting: number }
type Reminded = { mails: number; documents: number; waiting: number }

const phrases = ({ mails, documents, waiting }: Reminded, words: Words['remind']): string => {
  if (waiting === 0) return words.nobody
  if (mails === 0) return words.already
  const rest = waiting - documents
  return [words.sent(mails, documents), ...(rest > 0 ? [words.rest(rest)] : [])].join(' ')
}

/** "Påminn nu": mail to the head teachers whose documents are not handed in. What came of it stands beside the button. */
export const RemindForm = ({ distributionId, waiting }: Props) => {
  const all = useWords()
  const words = all.remind
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<{ ok: boolean; text: string }>()
  const remind = async () => {
    setBusy(true)
    setOutcome(undefined)
    const reply = await post<Reminded>(`/api-skola/utskick/${distributionId}/paminn`, {}, { words: all })
    setBusy(false)
    setOutcome(reply.ok ? { ok: true, text: phrases(reply.data, words) } : { ok: false, text: reply.refusal.message })
  }
  return (
    <section className="panel stack" aria-labelledby="remind">
      <h2 id="remind">{words.heading}</h2>
      <p>{words.help(waiting)}</p>
      <button type="button" disabled={busy} onClick={() => void remind()}>
        {busy ? words.busy : words.button}
      </button>
      <p role="status" className={outcome?.ok === false ? 'field-finding' : undefined}>
        {outcome?.text}
      </p>
    </section>
  )
}

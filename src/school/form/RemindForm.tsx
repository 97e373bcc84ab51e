'use client'
import { type FormEvent, useId, useState } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import type { Words } from '../words/sv.ts'
import { post } from './api.ts'

type Props = {
  distributionId: string
  /** How many are to be reminded. */
  waiting: number
  /** Which they are, where some are chosen; all that have not handed in otherwise. */
  chosen?: string[] | undefined
}
type Reminded = { mails: number; documents: number; waiting: number }

const phrases = ({ mails, documents, waiting }: Reminded, words: Words['remind']): string => {
  if (waiting === 0) return words.nobody
  if (mails === 0) return words.already
  const rest = waiting - documents
  return [words.sent(mails, documents), ...(rest > 0 ? [words.rest(rest)] : [])].join(' ')
}

/**
 * "Påminn nu": mail to the head teachers whose documents are not handed in, with words of one's own before the facts. What
 * came of it stands beside the button; what was written stays until it has been sent.
 */
export const RemindForm = ({ distributionId, waiting, chosen }: Props) => {
  const all = useWords()
  const words = all.remind
  const id = useId()
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<{ ok: boolean; text: string }>()
  const remind = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setOutcome(undefined)
    const body = { ...(chosen ? { documentIds: chosen } : {}), ...(message.trim() ? { message } : {}) }
    const reply = await post<Reminded>(`/api-skola/utskick/${distributionId}/paminn`, body, { words: all })
    setBusy(false)
    if (reply.ok && reply.data.mails > 0) setMessage('')
    setOutcome(reply.ok ? { ok: true, text: phrases(reply.data, words) } : { ok: false, text: reply.refusal.message })
  }
  return (
    <form className="panel stack" aria-labelledby="remind" onSubmit={(event) => void remind(event)}>
      <h2 id="remind">{words.heading}</h2>
      <p>{chosen ? words.helpChosen(waiting) : words.help(waiting)}</p>
      <div>
        <label className="field-label" htmlFor={id}>
          {words.message}
        </label>
        <textarea
          className="input"
          id={id}
          rows={3}
          maxLength={2000}
          value={message}
          onChange={({ currentTarget }) => setMessage(currentTarget.value)}
        />
      </div>
      <button type="submit" disabled={busy}>
        {busy ? words.busy : chosen ? words.buttonChosen(waiting) : words.button}
      </button>
      <p role="status" className={outcome?.ok === false ? 'field-finding' : undefined}>
        {outcome?.text}
      </p>
    </form>
  )
}

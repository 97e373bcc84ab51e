'use client'
import { useId } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { entries, ReasonForm } from './ReasonForm.tsx'
import { useAction } from './useAction.ts'

type Props = { documentId: string }
/** Back to the school, with what to do. */
export const ReturnForm = ({ documentId }: Props) => {
  const { decide } = useWords()
  return <ReasonForm documentId={documentId} act="atersand" heading={decide.returning} words={decide} />
}

/** The board's decision, as it will stand in the document. */
export const AdoptForm = ({ documentId }: Props) => {
  const words = useWords()
  const { decide } = words
  const id = useId()
  const { busy, refusal, run } = useAction(
    `/api-skola/dokument/${documentId}/faststall`,
    () => `/dokument/${documentId}`,
  )
  const field = (name: string, label: string, extra: React.InputHTMLAttributes<HTMLInputElement> = {}) => (
    <div>
      <label className="field-label" htmlFor={`${id}-${name}`}>
        {label}
      </label>
      <input className="input" id={`${id}-${name}`} name={name} {...extra} />
    </div>
  )
  return (
    <form
      className="panel stack"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault()
        void run(entries(event.currentTarget))
      }}
    >
      <h2 id={`${id}-title`}>{decide.adopting}</h2>
      <p>{decide.adoptHelp}</p>
      {field('by', decide.by, { required: true, maxLength: 200, placeholder: decide.byExample })}
      {field('role', decide.role, { maxLength: 200, placeholder: decide.roleExample })}
      {field('date', decide.date, { required: true, type: 'date', max: '9999-12-31' })}
      {field('paragraph', decide.paragraph, { maxLength: 40 })}
      {field('registryNumber', decide.registryNumber, { maxLength: 100 })}
      <p role="alert" className="field-finding" style={{ whiteSpace: 'pre-line' }}>
        {refusal?.message}
      </p>
      <p role="status">{busy && decide.adoptBusy}</p>
      <button type="submit" className="primary" disabled={busy}>
        {busy ? decide.adoptingNow : decide.adopt}
      </button>
    </form>
  )
}

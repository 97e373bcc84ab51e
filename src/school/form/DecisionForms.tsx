'use client'
import { useId } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { DecisionFields } from './DecisionFields.tsx'
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
      <DecisionFields number={decide.registryNumber} />
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

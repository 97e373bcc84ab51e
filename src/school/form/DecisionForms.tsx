'use client'
import { useId } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { DecisionFields } from './DecisionFields.tsx'
import { entries, ReasonForm } from './ReasonForm.tsx'
import { useAction } from './useAction.ts'
import { useComments } from './useComments.ts'

type Props = { documentId: string }
/** Back to the school, with what to do, and with the comments that were written at the questions. */
export const ReturnForm = ({ documentId }: Props) => {
  const { decide } = useWords()
  const { comments, put, forget } = useComments(documentId)
  const given = Object.entries(comments)
  return (
    <ReasonForm
      documentId={documentId}
      act="atersand"
      heading={decide.returning}
      words={decide}
      onDone={forget}
      {...(given.length > 0
        ? { more: { comments: given.map(([instanceKey, { text }]) => ({ instanceKey, text })) } }
        : {})}
    >
      {given.length === 0 ? (
        <p>{decide.howToComment}</p>
      ) : (
        <section aria-label={decide.comments(given.length)}>
          <p className="field-label">{decide.comments(given.length)}</p>
          <ul className="comments">
            {given.map(([key, { question, text }]) => (
              <li key={key}>
                <strong>{question}:</strong> {text}{' '}
                <button
                  type="button"
                  className="quiet"
                  aria-label={decide.dropComment(question)}
                  onClick={() => put(key, question, '')}
                >
                  {decide.drop}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </ReasonForm>
  )
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

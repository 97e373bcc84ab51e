'use client'
import { type ReactNode, useId } from 'react'
import { useAction } from './useAction.ts'

type Props = {
  documentId: string
  /** The last part of the route. */
  act: 'atersand' | 'ta-ner' | 'ratta'
  heading?: string
  words: { help?: string; reason: string; return: string }
  /** What goes with the reason, and is shown below it. */
  more?: Record<string, unknown>
  children?: ReactNode
  onDone?: () => void
}
/** What was filled in of a form, by name. */
export const entries = (form: HTMLFormElement) =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([key, value]) =>
      typeof value === 'string' && value !== '' ? [[key, value]] : [],
    ),
  )

/** A decision about a document that wants a reason: it is shown to those whom it concerns, and stands in the log. */
export const ReasonForm = ({ documentId, act, heading, words, more, children, onDone }: Props) => {
  const id = useId()
  const { busy, refusal, run } = useAction(`/api-skola/dokument/${documentId}/${act}`, () => {
    onDone?.()
    return `/dokument/${documentId}`
  })
  return (
    <form
      className={heading ? 'panel stack' : 'stack'}
      {...(heading ? { 'aria-labelledby': `${id}-title` } : {})}
      onSubmit={(event) => {
        event.preventDefault()
        void run({ ...entries(event.currentTarget), ...more })
      }}
    >
      {heading && <h2 id={`${id}-title`}>{heading}</h2>}
      {words.help && <p>{words.help}</p>}
      <div>
        <label className="field-label" htmlFor={id}>
          {words.reason}
        </label>
        <textarea className="input" id={id} name="reason" rows={4} maxLength={5000} required />
      </div>
      {children}
      <p role="alert" className="field-finding" style={{ whiteSpace: 'pre-line' }}>
        {refusal?.message}
      </p>
      <div className="buttons">
        <button type="submit" disabled={busy}>
          {words.return}
        </button>
      </div>
    </form>
  )
}

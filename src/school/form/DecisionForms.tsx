'use client'
import { useId } from 'react'
import { useAction } from './useAction.ts'

type Props = { documentId: string }
const entries = (form: HTMLFormElement) =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([key, value]) =>
      typeof value === 'string' && value !== '' ? [[key, value]] : [],
    ),
  )

/** Back to the school, with what to do. */
export const ReturnForm = ({ documentId }: Props) => {
  const id = useId()
  const { busy, refusal, run } = useAction(
    `/api-skola/dokument/${documentId}/atersand`,
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
      <h2 id={`${id}-title`}>Lämna tillbaka för komplettering</h2>
      <div>
        <label className="field-label" htmlFor={id}>
          Vad behöver kompletteras?
        </label>
        <textarea className="input" id={id} name="reason" rows={4} maxLength={5000} required />
      </div>
      <p role="alert" className="field-finding" style={{ whiteSpace: 'pre-line' }}>
        {refusal?.message}
      </p>
      <button type="submit" disabled={busy}>
        Lämna tillbaka
      </button>
    </form>
  )
}

/** The board's decision, as it will stand in the document. */
export const AdoptForm = ({ documentId }: Props) => {
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
      <h2 id={`${id}-title`}>Fastställ dokumentet</h2>
      <p>Beslutet skrivs in i dokumentet, och filerna sparas för arkivet i en intern och en publik version.</p>
      {field('by', 'Fastställt av', { required: true, maxLength: 200, placeholder: 'Till exempel Grundskolenämnden' })}
      {field('date', 'Datum', { required: true, type: 'date', max: '9999-12-31' })}
      {field('paragraph', 'Paragraf (om det finns)', { maxLength: 40 })}
      {field('registryNumber', 'Diarienummer (om det finns)', { maxLength: 100 })}
      <p role="alert" className="field-finding" style={{ whiteSpace: 'pre-line' }}>
        {refusal?.message}
      </p>
      <p role="status">
        {busy && 'Filerna tas fram och kontrolleras innan beslutet skrivs in. Det kan ta en halv minut.'}
      </p>
      <button type="submit" className="primary" disabled={busy}>
        {busy ? 'Fastställer…' : 'Fastställ'}
      </button>
    </form>
  )
}

'use client'
import { useId, useState } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { DecideChoice } from './DecideChoice.tsx'
import { DecisionFields } from './DecisionFields.tsx'
import { entries } from './ReasonForm.tsx'
import { inSeries } from './registrySeries.ts'
import { type Decidable, useDecideEach } from './useDecideEach.ts'

type Props = { act: 'faststall' | 'publicera' | 'aterkalla'; documents: Decidable[] }

/** Many documents by one decision, many on the web, or many taken back: all are chosen, each can be left out, and what was refused says why. */
export const DecideMany = ({ act, documents }: Props) => {
  const { decideMany: words } = useWords()
  const id = useId()
  const { state, run } = useDecideEach(act)
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const isBusy = state?.at !== undefined
  const isDone = (document: Decidable) => state?.done.some((one) => one.id === document.id) ?? false
  const left = documents.filter((document) => !isDone(document))
  const chosen = left.filter((document) => !without.has(document.id))
  const text = words[act]
  return (
    <form
      className="panel stack"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault()
        const { registryNumber, ...decision } = entries(event.currentTarget)
        void run(chosen, (place) => ({
          ...decision,
          ...(registryNumber ? { registryNumber: inSeries(registryNumber, place) } : {}),
        }))
      }}
    >
      <h2 id={`${id}-title`}>{text.heading}</h2>
      <p>{text.help}</p>
      <DecideChoice documents={left} without={without} disabled={isBusy} onWithout={setWithout} />
      {act === 'faststall' && <DecisionFields number={words.firstNumber} />}
      {act === 'aterkalla' && (
        <div>
          <label className="field-label" htmlFor={`${id}-reason`}>
            {words.reason}
          </label>
          <input className="input" id={`${id}-reason`} name="reason" maxLength={1000} required />
        </div>
      )}
      <p role="status">
        {state?.at && words.at(state.done.length + state.refused.length + 1, state.of, state.at.unit)}
        {state && !state.at && words.done(state.done.length, state.refused.length)}
      </p>
      {state && state.refused.length > 0 && (
        <ul className="field-finding">
          {state.refused.map((one) => (
            <li key={one.id}>
              <a href={`/dokument/${one.id}`}>{one.unit}</a>: {one.message}
            </li>
          ))}
        </ul>
      )}
      <div className="buttons">
        <button type="submit" className="primary" disabled={isBusy || chosen.length === 0}>
          {text.button(chosen.length)}
        </button>
        {state && !state.at && (
          <button type="button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        )}
      </div>
    </form>
  )
}

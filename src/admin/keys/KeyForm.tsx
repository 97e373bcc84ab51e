'use client'
import { type FormEvent, useId } from 'react'
import type { Keys } from '#commands/apiKey/readKeys.ts'
import type { Words } from '../words/sv.ts'

export type NewKey = { name: string; scopes: string[]; expiresOn: string }
type Props = {
  days: Keys['days']
  words: Words['keys']
  isBusy: boolean
  onMake: (wanted: NewKey) => void
  onFault: (sentence: string) => void
}

/** Another key: for which system, what it may, and until when. */
export const KeyForm = ({ days, words, isBusy, onMake, onFault }: Props) => {
  const field = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const scopes = form.getAll('scopes').map(String)
    if (scopes.length === 0) return onFault(words.chooseOne)
    onMake({ name: String(form.get('name')), scopes, expiresOn: String(form.get('expiresOn')) })
  }
  return (
    <section className="panel" aria-labelledby="keys-make">
      <h2 id="keys-make">{words.make}</h2>
      <form onSubmit={submit} className="keys-form">
        <div>
          <label htmlFor={`${field}-name`}>{words.name}</label>
          <input id={`${field}-name`} name="name" type="text" className="input" required maxLength={100} />
        </div>
        <fieldset>
          <legend>{words.scopesLabel}</legend>
          {Object.entries(words.scopes).map(([scope, sentence]) => (
            <label key={scope} className="keys-scope">
              <input type="checkbox" name="scopes" value={scope} /> {sentence}
            </label>
          ))}
        </fieldset>
        <div>
          <label htmlFor={`${field}-day`}>{words.expiresOn}</label>
          <input
            id={`${field}-day`}
            name="expiresOn"
            type="date"
            className="input date"
            required
            min={days.first}
            max={days.latest}
            defaultValue={days.usual}
            aria-describedby={`${field}-help`}
          />
          <p id={`${field}-help`} className="field-help">
            {words.expiresHelp}
          </p>
        </div>
        <button type="submit" className="primary" disabled={isBusy}>
          {isBusy ? words.working : words.submit}
        </button>
      </form>
    </section>
  )
}

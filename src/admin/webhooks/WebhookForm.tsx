'use client'
import { type FormEvent, useId } from 'react'
import type { Words } from '../words/sv.ts'
import { eventChoices } from './eventChoices.ts'

export type NewWebhook = { name: string; url: string; events: string[] }
type Props = {
  words: Words['webhooks']
  isBusy: boolean
  onMake: (wanted: NewWebhook) => void
  onFault: (sentence: string) => void
}

/** Another system that is told: which, where, and of what. */
export const WebhookForm = ({ words, isBusy, onMake, onFault }: Props) => {
  const field = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const events = form.getAll('events').map(String)
    if (events.length === 0) return onFault(words.chooseOne)
    onMake({ name: String(form.get('name')), url: String(form.get('url')), events })
  }
  return (
    <section className="panel" aria-labelledby="webhooks-make">
      <h2 id="webhooks-make">{words.make}</h2>
      <form onSubmit={submit} className="keys-form">
        <div>
          <label htmlFor={`${field}-name`}>{words.name}</label>
          <input id={`${field}-name`} name="name" type="text" className="input" required maxLength={100} />
        </div>
        <div>
          <label htmlFor={`${field}-url`}>{words.url}</label>
          <input id={`${field}-url`} name="url" type="url" className="input" required maxLength={2000} />
        </div>
        <fieldset>
          <legend>{words.eventsLabel}</legend>
          {eventChoices(words).map(([event, sentence]) => (
            <label key={event} className="keys-scope">
              <input type="checkbox" name="events" value={event} /> {sentence}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="primary" disabled={isBusy}>
          {isBusy ? words.working : words.submit}
        </button>
      </form>
    </section>
  )
}

'use client'
import { type FormEvent, useId } from 'react'
import type { Delivery } from '#commands/delivery/readDeliveries.ts'
import { formatDate, formatSchoolYear } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Words } from '../words/sv.ts'

type Receipt = { receivedOn: string; receipt: string }
type Props = {
  delivery: Delivery
  words: Words['archive']
  language: Language
  isBusy: boolean
  onConfirm: (receipt: Receipt) => void
}

/** A package that is made: to be fetched, and to be confirmed when the archive has given its receipt. */
export const PackagePart = ({ delivery, words, language, isBusy, onConfirm }: Props) => {
  const { id, name, documents, schoolYear, at, by, receivedOn, receipt = '' } = delivery
  const field = useId()
  const confirm = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    onConfirm({ receivedOn: String(form.get('receivedOn')), receipt: String(form.get('receipt')) })
  }
  return (
    <li className="archive-package">
      <h3>{name}</h3>
      <p>{words.about(documents, formatSchoolYear(schoolYear), formatDate(at, language), by)}</p>
      <p>
        <a className="button" href={`/arkiv/${id}/zip`} aria-label={`${words.fetch}: ${name}`}>
          {words.fetch}
        </a>
      </p>
      {receivedOn ? (
        <p>{words.received(formatDate(receivedOn, language), receipt)}</p>
      ) : (
        <form onSubmit={confirm}>
          <div>
            <label htmlFor={`${field}-day`}>{words.receivedOn}</label>
            <input id={`${field}-day`} name="receivedOn" type="date" required />
          </div>
          <div>
            <label htmlFor={`${field}-receipt`}>{words.receipt}</label>
            <input id={`${field}-receipt`} name="receipt" type="text" maxLength={200} />
          </div>
          <button type="submit" disabled={isBusy}>
            {words.confirm}
          </button>
        </form>
      )}
    </li>
  )
}

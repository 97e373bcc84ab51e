import { useEffect, useId, useRef, useState } from 'react'
import { tidyLink } from './links.ts'

type Props = {
  url: string /** The address, `''` to take the link away, nothing when cancelled. */
  onDone: (url: string | undefined) => void
}

/** Asks for the address of a link. The browser's own dialog keeps focus inside and gives it back. */
export const LinkDialog = ({ url, onDone }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState(url)
  const [fault, setFault] = useState(false)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const tidy = tidyLink(typed)
    if (tidy) onDone(tidy)
    else setFault(true)
  }
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={`${id}-title`} onCancel={() => onDone(undefined)}>
      <form onSubmit={submit} noValidate>
        <h2 id={`${id}-title`}>Länk</h2>
        <p>Markera först de ord som ska bli länk, om du inte redan har gjort det.</p>
        <label htmlFor={id}>Webbadress eller e-postadress</label>
        {fault && (
          <p className="field-finding" id={`${id}-fault`}>
            Det ser inte ut som en adress. Skriv till exempel https://www.skolverket.se eller namn@kommun.se.
          </p>
        )}
        <input
          id={id}
          className="input"
          type="text"
          inputMode="url"
          value={typed}
          aria-invalid={fault || undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="buttons">
          <button type="submit" className="primary">
            Spara länken
          </button>
          {url !== '' && (
            <button type="button" onClick={() => onDone('')}>
              Ta bort länken
            </button>
          )}
          <button type="button" onClick={() => onDone(undefined)}>
            Avbryt
          </button>
        </div>
      </form>
    </dialog>
  )
}

import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../words/InLanguage.tsx'
import { tidyLink } from './links.ts'

type Props = {
  url: string /** The address, `''` to take the link away, nothing when cancelled. */
  onDone: (url: string | undefined) => void
}

/** Asks for the address of a link. The browser's own dialog keeps focus inside and gives it back. */
export const LinkDialog = ({ url, onDone }: Props) => {
  const { richText: words } = useWords()
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
        <h2 id={`${id}-title`}>{words.link}</h2>
        <p>{words.linkHelp}</p>
        <label htmlFor={id}>{words.address}</label>
        {fault && (
          <p className="field-finding" id={`${id}-fault`}>
            {words.noAddress}
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
            {words.saveLink}
          </button>
          {url !== '' && (
            <button type="button" onClick={() => onDone('')}>
              {words.removeLink}
            </button>
          )}
          <button type="button" onClick={() => onDone(undefined)}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}

'use client'
import { useEffect, useId, useRef, useState } from 'react'
import type { Words } from '../words/sv.ts'

type Props = {
  title: string
  help: string
  label: string
  secret: string
  words: Words['keys']
  onDone: () => void
}

/** A secret just made, in the one moment that it can be read: whoever made it is led to it. */
export const ShownSecret = ({ title, help, label, secret, words, onDone }: Props) => {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [status, setStatus] = useState('')
  useEffect(() => heading.current?.focus(), [])
  const copy = async () => {
    // Browsers keep the clipboard from pages without https.
    const isCopied = await navigator.clipboard?.writeText(secret).then(
      () => true,
      () => false,
    )
    setStatus(isCopied ? words.copied : words.notCopied)
  }
  return (
    <section className="notice keys-made" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{help}</p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input keys-secret"
        readOnly
        value={secret}
        spellCheck={false}
        autoComplete="off"
        onFocus={({ target }) => target.select()}
      />
      <div className="buttons">
        <button type="button" className="primary" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" onClick={onDone}>
          {words.done}
        </button>
      </div>
      <p role="status" className="keys-status">
        {status}
      </p>
    </section>
  )
}

'use client'
import { useId, useState } from 'react'

type Props = { label: string; help: string; add: string; onAdd: (texts: string[]) => Promise<void> }

/** New rows: one that is written, or as many as there are lines in what is pasted. */
export const AddRows = ({ label, help, add, onAdd }: Props) => {
  const [text, setText] = useState('')
  const id = useId()
  const send = async () => {
    const texts = text
      .split(/\r?\n/u)
      .map((line) => line.replace(/^[\s•–-]+/u, '').trim())
      .filter(Boolean)
    if (texts.length === 0) return
    setText('')
    await onAdd(texts)
  }
  return (
    <form
      className="focus-add"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {label}. {help}
      </label>
      <textarea
        className="input"
        id={id}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          void send()
        }}
        placeholder={`+ ${add}`}
        rows={1}
        value={text}
      />
      {text.trim() !== '' && <button type="submit">{label}</button>}
    </form>
  )
}

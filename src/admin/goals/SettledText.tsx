'use client'
import { useState } from 'react'

type Props = { label: string; value: string; lines?: boolean; maxLength: number; onSettle: (text: string) => void }

/** Text that is saved when one leaves it, or with Enter where it is one line; Escape takes back what was typed. */
export const SettledText = ({ label, value, lines = false, maxLength, onSettle }: Props) => {
  const [typed, setTyped] = useState<string>()
  const settle = () => {
    const next = typed?.trim()
    setTyped(undefined)
    if (next !== undefined && next !== value && (next || lines)) onSettle(next)
  }
  return (
    <textarea
      aria-label={label}
      className="input"
      maxLength={maxLength}
      onBlur={settle}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(undefined)
        if (event.key !== 'Enter' || event.shiftKey || lines) return
        event.preventDefault()
        settle()
      }}
      rows={lines ? 2 : 1}
      value={typed ?? value}
    />
  )
}

'use client'
import { useState } from 'react'
import type { FocusMatrix, FocusRow } from '#commands/focus/readFocus.ts'
import type { FocusAction } from '#commands/focus/saveFocus.ts'
import type { Words } from '../words/sv.ts'
import type { Mark } from './marks.ts'

type Place = { index: number; before: FocusRow | undefined; after: FocusRow | undefined; isLast: boolean }
type Props = {
  row: FocusRow
  place: Place
  schools: FocusMatrix['schools']
  /** What a drag in progress would make of a cell. */
  isDrawn: (id: string, unit: string) => boolean | undefined
  words: Words['focus']
  onAction: (action: FocusAction) => Promise<void>
  onMark: (marks: Mark[]) => Promise<void>
  onRemove: (row: FocusRow) => Promise<void>
}

/** One development area: its words, whether all must, its schools, its place among the others. */
export const FocusLine = ({ row, place, schools, isDrawn, words, onAction, onMark, onRemove }: Props) => {
  const [typed, setTyped] = useState<string>()
  const { id, text, domain, mandatory, marked } = row
  const settle = () => {
    const next = typed?.trim()
    setTyped(undefined)
    if (next && next !== text) void onAction({ kind: 'text', id, text: next })
  }
  return (
    <tr>
      <th scope="row" className="focus-text">
        <textarea
          aria-label={words.text(place.index + 1)}
          className="input"
          maxLength={2000}
          onBlur={settle}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setTyped(undefined)
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            settle()
          }}
          rows={1}
          value={typed ?? text}
        />
      </th>
      <td className="focus-cell">
        <label>
          <input
            aria-label={words.mandatoryOf(text)}
            checked={mandatory}
            onChange={({ currentTarget }) => onAction({ kind: 'mandatory', id, on: currentTarget.checked })}
            type="checkbox"
          />
        </label>
      </td>
      {schools.map(({ id: unit, name }, column) => (
        <td className="focus-cell" data-row={place.index} data-column={column} key={unit}>
          <label>
            <input
              aria-label={`${text}, ${name}`}
              checked={isDrawn(id, unit) ?? marked.includes(unit)}
              onChange={({ currentTarget }) => onMark([{ id, unit, on: currentTarget.checked }])}
              type="checkbox"
            />
          </label>
        </td>
      ))}
      <td className="focus-order">
        <button
          aria-label={words.up(text)}
          className="quiet"
          disabled={!place.before}
          onClick={() => place.before && onAction({ kind: 'move', id, domain, before: place.before.id })}
          type="button"
        >
          ↑
        </button>
        <button
          aria-label={words.down(text)}
          className="quiet"
          disabled={place.isLast}
          onClick={() => onAction({ kind: 'move', id, domain, ...(place.after ? { before: place.after.id } : {}) })}
          type="button"
        >
          ↓
        </button>
        <button aria-label={words.remove(text)} className="quiet" onClick={() => onRemove(row)} type="button">
          ×
        </button>
      </td>
    </tr>
  )
}

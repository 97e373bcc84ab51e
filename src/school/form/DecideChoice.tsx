import { useId, useState } from 'react'
import { sortKey } from '#document/text/sortKey.ts'
import { useWords } from '../words/InLanguage.tsx'
import type { Decidable } from './useDecideEach.ts'

type Props = {
  /** Those that can still be decided about. */
  documents: Decidable[]
  without: ReadonlySet<string>
  disabled: boolean
  onWithout: (without: ReadonlySet<string>) => void
}
/** More than are taken in at a glance: then they are sought, and taken in or left out together. */
const atAGlance = 12

/** Which documents a decision is about: all, and each can be left out. A long list scrolls by itself. */
export const DecideChoice = ({ documents, without, disabled, onWithout }: Props) => {
  const { decideMany: words } = useWords()
  const id = useId()
  const [search, setSearch] = useState('')
  const sought = sortKey(search).split(' ').filter(Boolean)
  const shown = documents.filter(({ unit }) => sought.every((word) => sortKey(unit).includes(word)))
  const chosen = documents.filter((document) => !without.has(document.id))
  const allShown = shown.every((document) => !without.has(document.id))
  const set = (some: Decidable[], on: boolean) => {
    const ids = new Set(some.map((one) => one.id))
    onWithout(new Set(on ? [...without].filter((one) => !ids.has(one)) : [...without, ...ids]))
  }
  return (
    <fieldset disabled={disabled}>
      <legend>{words.choose(chosen.length, documents.length)}</legend>
      {documents.length > atAGlance && (
        <div className="decide-find">
          <label className="field-label" htmlFor={id}>
            {words.find}
          </label>
          <input
            className="input"
            id={id}
            type="search"
            maxLength={200}
            value={search}
            // Enter in a search is no decision.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          />
          <button type="button" disabled={shown.length === 0} onClick={() => set(shown, !allShown)}>
            {allShown ? words.leaveOut(shown.length) : words.takeIn(shown.length)}
          </button>
        </div>
      )}
      <div className="decide-choices">
        {shown.map((document) => (
          <label key={document.id} className="decide-choice">
            <input
              type="checkbox"
              checked={!without.has(document.id)}
              onChange={({ currentTarget }) => set([document], currentTarget.checked)}
            />
            <span>{document.unit}</span>
          </label>
        ))}
        {shown.length === 0 && <p>{words.noneFound}</p>}
      </div>
    </fieldset>
  )
}

'use client'
import { useState } from 'react'
import type { DeliveryYear } from '#commands/delivery/readDeliveries.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import type { Words } from '../words/sv.ts'

type Props = {
  year: DeliveryYear
  words: Words['archive']
  isBusy: boolean
  onMake: (documentIds: string[]) => void
}

/** A school year's adopted documents: those that are in no package are chosen from the start. */
export const DeliveryYearPart = ({ year: { schoolYear, documents }, words, isBusy, onMake }: Props) => {
  const ids = (state: string) => documents.filter((one) => one.state === state).map(({ id }) => id)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(ids('waiting')))
  const choose = (id: string, isWanted: boolean) =>
    setChosen((now) => new Set([...[...now].filter((one) => one !== id), ...(isWanted ? [id] : [])]))
  return (
    <details open={ids('waiting').length > 0}>
      <summary>
        <h3>{words.year(formatSchoolYear(schoolYear))}</h3>{' '}
        <span>{words.counts(ids('waiting').length, ids('delivered').length, documents.length)}</span>
      </summary>
      <ul className="archive-list">
        {documents.map(({ id, unit, title, state }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                disabled={state === 'unfinished'}
                onChange={({ target }) => choose(id, target.checked)}
              />{' '}
              {words.choose(unit, title)}
            </label>{' '}
            <span className="archive-state">{words.states[state]}</span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="primary"
        disabled={isBusy || chosen.size === 0}
        onClick={() => onMake([...chosen])}
      >
        {words.make(chosen.size)}
      </button>
    </details>
  )
}

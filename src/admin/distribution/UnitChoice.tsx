'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { sortKey } from '#document/text/sortKey.ts'
import { useWords } from '../words/useWords.ts'

type Unit = { id: string; name: string; kind: string; closedOn?: string | null; ancestors?: { name: string }[] | null }

const isOpen = ({ closedOn }: Unit) => !closedOn || closedOn > new Date().toLocaleDateString('sv-SE')
type Props = { municipality: string; chosen: ReadonlySet<string>; onChange: (chosen: ReadonlySet<string>) => void }

/** The municipality's open units in Swedish order, searched as one types, all of one kind at a click. */
export const UnitChoice = ({ municipality, chosen, onChange }: Props) => {
  const { config } = useConfig()
  const { units: words } = useWords()
  const [units, setUnits] = useState<Unit[]>()
  const [search, setSearch] = useState('')

  useEffect(() => {
    const query = `where[municipality][equals]=${municipality}&limit=2000&depth=0&sort=name`
    fetch(`${config.routes.api}/units?${query}`, { credentials: 'same-origin' })
      .then((response) => response.json() as Promise<{ docs: Unit[] }>)
      .then(({ docs }) => setUnits(docs.filter(isOpen)))
      .catch(() => setUnits([]))
  }, [config.routes.api, municipality])

  const toggle = (ids: string[], on: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) on ? next.add(id) : next.delete(id)
    onChange(next)
  }
  if (!units) return <p>{words.loading}</p>
  return (
    <fieldset className="assembly-form__units">
      <legend>{words.heading(chosen.size)}</legend>
      <p>
        {words.choose}
        {Object.entries(words.all).map(([kind, label]) => {
          const ids = units.filter((unit) => unit.kind === kind).map(({ id }) => id)
          if (!ids.length) return null
          const all = ids.every((id) => chosen.has(id))
          return (
            <button aria-pressed={all} key={kind} onClick={() => toggle(ids, !all)} type="button">
              {label}
            </button>
          )
        })}
      </p>
      {units.length === 0 && <p>{words.none}</p>}
      <input
        aria-label={words.search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        placeholder={words.search}
        type="search"
        value={search}
      />
      <ul>
        {units
          .filter(({ id, name }) => chosen.has(id) || sortKey(name).includes(sortKey(search)))
          .map(({ id, name, ancestors }) => (
            <li key={id}>
              <label>
                <input
                  checked={chosen.has(id)}
                  onChange={({ currentTarget }) => toggle([id], currentTarget.checked)}
                  type="checkbox"
                />
                {name}
                {ancestors?.length ? <small> {ancestors.at(-1)?.name}</small> : null}
              </label>
            </li>
          ))}
      </ul>
    </fieldset>
  )
}

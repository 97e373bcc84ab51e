import { useState } from 'react'
import type { Recipient, Sending } from '#commands/distribution/readSending.ts'
import { sortKey } from '#document/text/sortKey.ts'
import type { Words } from '../words/sv.ts'

type Props = {
  sending: Sending
  chosen: ReadonlySet<string>
  /** Who has had it already, this school year. */
  had: ReadonlySet<string>
  words: Words['sending']
  onChoose: (unit: Recipient, on: boolean) => void
}

/** The units with what each would get, to be chosen by hand: in Swedish order, found as one types. */
export const Recipients = ({ sending: { units, sections }, chosen, had, words, onChoose }: Props) => {
  const [search, setSearch] = useState('')
  const found = units.filter(({ name, area }) => sortKey(`${name} ${area}`).includes(sortKey(search)))
  return (
    <>
      <label className="field-label" htmlFor="sending-search">
        {words.search}
      </label>
      <input
        className="input"
        id="sending-search"
        type="search"
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="matrix-scroll sending-units" tabIndex={0} aria-label={words.units}>
        <table className="matrix board">
          <caption className="visually-hidden">{words.units}</caption>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.area}</th>
              <th scope="col">{words.gets}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((unit) => (
              <tr key={unit.id} data-chosen={chosen.has(unit.id) || undefined}>
                <th scope="row">
                  <label className="board-unit">
                    <input
                      type="checkbox"
                      name="unit"
                      checked={chosen.has(unit.id)}
                      onChange={({ currentTarget }) => onChoose(unit, currentTarget.checked)}
                    />
                    {unit.name}
                  </label>
                </th>
                <td>{unit.area}</td>
                <td>
                  {words.sections(sections.length - unit.without.length)}
                  {unit.without.length > 0 &&
                    `, ${words.not(unit.without.map((place) => sections[place]?.title ?? '').join(', '))}`}
                  {had.has(unit.id) && ` · ${words.had}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

import { useState } from 'react'
import type { Recipient } from '#commands/distribution/readSending.ts'
import type { Words } from '../words/sv.ts'

type Props = { units: Recipient[]; words: Words['sending']; busy: boolean; onTry: (unitId: string) => void }

/** The form as one school would get it, for the strategist alone. */
export const TryOut = ({ units, words, busy, onTry }: Props) => {
  const schools = units.filter(({ kind }) => kind === 'school' || kind === 'preschool')
  const [unit, setUnit] = useState(schools[0]?.id ?? '')
  if (schools.length === 0) return null
  return (
    <section className="panel stack" aria-labelledby="sending-try">
      <h2 id="sending-try">{words.tryFirst}</h2>
      <p>{words.tryHelp}</p>
      <div>
        <label className="field-label" htmlFor="sending-as">
          {words.tryAs}
        </label>
        <select
          className="input"
          id="sending-as"
          value={unit}
          onChange={({ currentTarget }) => setUnit(currentTarget.value)}
        >
          {schools.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button type="button" disabled={busy || !unit} onClick={() => onTry(unit)}>
        {busy ? words.trying : words.try}
      </button>
    </section>
  )
}

import type { State } from '#commands/nextYear/planYear.ts'
import type { Words } from '../words/sv.ts'

type Row = { source: string; text: string; state: State; notes?: string[]; href?: string }
type Props = {
  rows: Row[]
  without: ReadonlySet<string>
  onChoose: (source: string, isWanted: boolean) => void
  words: Words['nextYear']
}

/** Rows that will be made, each with a box to leave it out; those that are there say so instead. */
export const Rows = ({ rows, without, onChoose, words }: Props) => (
  <ul className="next-year-rows">
    {rows.map(({ source, text, state, notes = [], href }) => (
      <li key={source}>
        {state === 'new' ? (
          <label>
            <input
              type="checkbox"
              checked={!without.has(source)}
              onChange={({ currentTarget }) => onChoose(source, currentTarget.checked)}
            />
            <span>{text}</span>
          </label>
        ) : (
          <p>
            {href ? <a href={href}>{text}</a> : text} <span className="next-year-state">({words[state]})</span>
          </p>
        )}
        {notes.length > 0 && (
          <ul>
            {[...new Set(notes)].map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ul>
)

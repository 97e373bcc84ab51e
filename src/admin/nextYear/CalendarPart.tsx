import type { PlannedEvent } from '#commands/nextYear/planYear.ts'
import { formatDate } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Words } from '../words/sv.ts'
import { Part } from './Part.tsx'
import { Rows } from './Rows.tsx'

type Props = {
  events: PlannedEvent[]
  /** Another day than the reckoned one, by the event's source. */
  dates: Record<string, string>
  onDate: (source: string, date: string) => void
  kept: number
  language: Language
  without: ReadonlySet<string>
  onChoose: (source: string, isWanted: boolean) => void
  words: Words['nextYear']
}

/** The calendar a year on: what falls on a holiday is asked about at once, the rest stands behind a click. */
export const CalendarPart = ({ events, dates, onDate, kept, language, without, onChoose, words }: Props) => {
  const clashes = events.filter(({ clash, state, source }) => clash && state === 'new' && !without.has(source))
  const day = (date: string) => formatDate(date, language)
  const rows = events.map((event) => {
    const moved = dates[event.source] ?? event.date
    return { ...event, text: `${day(event.was)} → ${day(moved)}: ${event.title.replace(/\s*\{\{[^}]*\}\}/gu, '')}` }
  })
  return (
    <Part
      title={words.calendar}
      words={words}
      summary={words.eventsAre(kept)}
      {...(clashes.length > 0 ? { decide: words.clashes(clashes.length) } : {})}
    >
      {clashes.map(({ source, title, date, clash }) => (
        <fieldset key={source} className="next-year-clash">
          <legend>{words.clash(title, clash?.holiday ?? '')}</legend>
          {[date, ...(clash?.choices ?? [])].map((choice, at) => (
            <label key={choice}>
              <input
                type="radio"
                name={`clash-${source}`}
                checked={(dates[source] ?? date) === choice}
                onChange={() => onDate(source, choice)}
              />
              <span>{at === 0 ? words.keepDay(day(choice)) : day(choice)}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <Rows rows={rows} without={without} onChoose={onChoose} words={words} />
    </Part>
  )
}

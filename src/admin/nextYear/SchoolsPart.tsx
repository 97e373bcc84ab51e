import type { SchoolChange } from '#commands/nextYear/schoolChanges.ts'
import { formatDate } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Words } from '../words/sv.ts'
import { Part } from './Part.tsx'

type Props = { schools: SchoolChange[]; language: Language; words: Words['nextYear'] }

/** Schools that are not next year what they were, as sentences; what becomes of them is said at the unit. */
export const SchoolsPart = ({ schools, language, words }: Props) => {
  const sentence = (change: SchoolChange): string => {
    switch (change.kind) {
      case 'closed':
        return change.into
          ? words.merged(change.name, formatDate(change.date, language), change.into)
          : words.closed(change.name, formatDate(change.date, language))
      case 'moved':
        return words.moved(change.name, formatDate(change.date, language), change.to)
      case 'new':
        return words.opened(change.name)
    }
  }
  if (schools.length === 0) return <Part title={words.schools} words={words} summary={words.noSchools} />
  const [first, ...rest] = schools.map(sentence)
  return (
    <Part title={words.schools} words={words} summary={first ?? ''} decide={words.units}>
      <ul>
        {rest.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href="/admin/collections/units">{words.units}</a>
      </p>
    </Part>
  )
}

import type { FollowedBy } from '#commands/start/documentCounts.ts'
import type { Start } from '#commands/start/readStart.ts'
import { formatPeriod, formatSchoolYear } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Words } from '../words/sv.ts'
import { nameOf } from './DistributionLine.tsx'

type Props = { start: Start; words: Words['start']; language: Language }

/** What somebody can do something about, each line a link to exactly what it counts. */
export const Todo = ({ start: { distributions, missing }, words, language }: Props) => {
  const lines = [
    ...distributions.flatMap(({ id, title, schoolYear, counts, late }) => {
      const to = (only: FollowedBy) => `/uppfoljning/${id}?lage=${only}`
      // The same document is sent out year after year.
      const name = `${nameOf(title)}, ${formatSchoolYear(schoolYear)}`
      return [
        { count: counts.handedIn, href: to('inlamnat'), text: words.toRead(counts.handedIn, name) },
        { count: late, href: to('sena'), text: words.late(late, name) },
        { count: counts.adopted, href: to('faststallt'), text: words.toPublish(counts.adopted, name) },
      ]
    }),
    ...missing.map(({ set, period, missing: count, units }) => ({
      count,
      href: `/siffror?${new URLSearchParams({ samling: set, period })}`,
      text: words.missing(count, set, formatPeriod(period, undefined, language), units),
    })),
  ].filter(({ count }) => count > 0)
  if (lines.length === 0) return <p>{words.nothing}</p>
  return (
    <ul className="start-list">
      {lines.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}

import type { Progress } from '#commands/start/readProgress.ts'
import { formatDate, formatSchoolYear } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Words } from '../words/sv.ts'

/** A distribution's title without its variables, which each document fills in for itself. */
export const nameOf = (title: string): string => title.replace(/\s*\{\{[^}]*\}\}/gu, '')

type Props = { progress: Progress; words: Words['start']; language: Language }
/** How far the schools have come with one distribution: in words, and as a bar that says the same. */
export const DistributionLine = ({ progress, words, language }: Props) => {
  const { id, title, schoolYear, deadline, total, counts } = progress
  const done = counts.handedIn + counts.adopted + counts.published
  return (
    <li>
      <a href={`/uppfoljning/${id}`}>
        {nameOf(title)}, {words.year(formatSchoolYear(schoolYear)).toLocaleLowerCase(language)}
      </a>
      <div className="start-bar" aria-hidden="true">
        <div style={{ inlineSize: `${total ? (done / total) * 100 : 0}%` }} />
      </div>
      <p>
        {words.done(done, total)}
        {deadline && ` · ${words.due.toLocaleLowerCase(language)} ${formatDate(deadline, language)}`}
      </p>
    </li>
  )
}

import type { Change } from '#commands/start/readChanges.ts'
import type { Language } from '#document/tree/tree.ts'
import { inLanguage } from '#language'
import { auditWords } from '../audit/auditWords.ts'
import type { Words } from '../words/sv.ts'

type Props = { changes: Change[]; words: Words['start']; language: Language }

/** The last lines of the log by others, as sentences: a summary that says by itself what was done is not said twice. */
export const Changes = ({ changes, words, language }: Props) => {
  if (changes.length === 0) return <p>{words.unchanged}</p>
  const moment = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Stockholm',
  })
  const told = (code: string) => {
    const found = auditWords[code]
    return found ? inLanguage(found, language) : code
  }
  return (
    <ul className="start-list">
      {changes.map(({ id, at, action, noun, who, summary, isNew }) => {
        const isPlain = action === 'create' || action === 'update' || action === 'delete'
        return (
          <li key={id}>
            <p>{isPlain ? `${told(action)} ${told(noun)}: ${summary}` : summary}</p>
            <p className="start-quiet">
              {isNew && <strong className="start-new">{words.fresh}</strong>} {who}, {moment.format(new Date(at))}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

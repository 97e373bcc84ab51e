import type { Recipient, Sending } from '#commands/distribution/readSending.ts'
import type { Words } from '../words/sv.ts'
import { kindsOf } from './rules.ts'

type Props = { sections: Sending['sections']; chosen: Recipient[]; words: Words['sending'] }
const named = 4

/** Who gets which sections, in as few lines as there are kinds of recipients. */
export const Summary = ({ sections, chosen, words }: Props) =>
  chosen.length === 0 ? (
    <p>{words.nobody}</p>
  ) : (
    <ul className="sending-summary">
      {kindsOf(chosen).map(({ without, units }) => (
        <li key={without.join()}>
          <strong>{words.get(units.length, sections.length - without.length)}</strong>
          {without.length > 0 && `, ${words.not(without.map((place) => sections[place]?.title ?? '').join(', '))}`}
          {': '}
          {units
            .slice(0, named)
            .map(({ name }) => name)
            .join(', ')}
          {units.length > named && ` ${words.andMore(units.length - named)}`}
        </li>
      ))}
    </ul>
  )

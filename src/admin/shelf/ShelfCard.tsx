import { useWords } from '../words/useWords.ts'
import type { Shown } from './Shown.ts'

/** A template of the shelf: for whom, and on what it rests; what was not checked is said. Its own words are Swedish. */
export const ShelfCard = ({ entry, onTake }: { entry: Shown; onTake: () => void }) => {
  const { shelf: words } = useWords()
  return (
    <li className="wi-card">
      <div lang="sv">
        <h3>{entry.title}</h3>
        <p>{entry.description}</p>
      </div>
      <p>
        <span className="wi-quiet">{words.recipients}:</span> <span lang="sv">{entry.recipients}</span>
      </p>
      <p className="wi-quiet">{words.basis}:</p>
      <ul lang="sv">
        {entry.basis.map(({ text, url, unchecked }) => (
          <li key={text}>
            {url ? <a href={url}>{text}</a> : text}
            {unchecked ? <em className="wi-unchecked">{unchecked}</em> : null}
          </li>
        ))}
      </ul>
      <button aria-label={words.takeNamed(entry.title)} className="wi-button" onClick={onTake} type="button">
        {words.take}
      </button>
    </li>
  )
}

'use client'
import { useWords } from '../../words/useWords.ts'
import type { Beside, Line } from './besideEachOther.ts'

type Props = { part: Beside; onRestore: () => void }

/** A section or block in two versions, beside each other; what only one of them says is marked. */
export const BesideRow = ({ part: { name, blockKey, before, after }, onRestore }: Props) => {
  const { versions: words } = useWords()
  const side = (lines: Line[] | undefined, heading: string) => (
    <div>
      <h4>{heading}</h4>
      {lines?.map(({ text, isOther }, at) => <p key={at}>{isOther ? <mark>{text}</mark> : text}</p>) ?? (
        <p>{words.notThere}</p>
      )}
    </div>
  )
  return (
    <article aria-label={name} className="te-beside">
      <h3>
        {name || words.nameless}
        {blockKey && before ? (
          <button className="te-button" onClick={onRestore} type="button">
            {words.restoreBlock}
          </button>
        ) : null}
      </h3>
      <div className="te-versions__both">
        {side(before, words.before)}
        {side(after, words.after)}
      </div>
    </article>
  )
}

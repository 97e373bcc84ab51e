import { useId } from 'react'
import type { AcrossAnswer, AcrossMark } from '#commands/reading/Across.ts'
import type { Words } from '../words/sv.ts'
import { placeOf } from './arrangeAnswers.ts'
import { QuoteLine } from './QuoteLine.tsx'
import { quotedPieces } from './quotedPieces.ts'
import type { DoesMark } from './useMarks.ts'
import type { Selected } from './useSelected.ts'

type Props = {
  answer: AcrossAnswer
  marks: AcrossMark[]
  selected: Selected | undefined
  themesId: string
  words: Words['across']
  does: DoesMark
}

/** A school's answer, with its figures beside it and the quotes chosen from it below. */
export const AnswerCard = ({ answer, marks, selected, themesId, words, does }: Props) => {
  const { documentId, instanceKey, unit, area, where, parts, whole, unreadable, figures } = answer
  const id = useId()
  const piece = selected?.place === placeOf(answer) ? selected.text : undefined
  const text = piece ?? whole
  const quotes = marks.map((mark) => mark.text)
  const action = piece ? words.quoteSelected : words.quoteWhole
  return (
    <article aria-labelledby={id} className="panel across-card">
      <h3 id={id}>
        <a href={`/dokument/${documentId}`}>{unit}</a>
      </h3>
      <p className="across-about">{[area, where].filter(Boolean).join(' · ')}</p>
      <div className="across-beside">
        <div>
          {unreadable && <p className="notice">{words.unreadable}</p>}
          {!unreadable && parts.length === 0 && <p className="across-about">{words.noAnswer}</p>}
          <div data-answer={placeOf(answer)}>
            {parts.map(({ label, text: said }) => (
              <div key={`${label} ${said}`}>
                {label && <p className="across-label">{label}</p>}
                <p className="across-text">
                  {quotedPieces(said, quotes).map(({ at, text: some, quoted }) =>
                    quoted ? <mark key={at}>{some}</mark> : <span key={at}>{some}</span>,
                  )}
                </p>
              </div>
            ))}
          </div>
          {text && (
            <button
              aria-labelledby={`${id}-quote ${id}`}
              id={`${id}-quote`}
              onClick={() => does({ kind: 'add', documentId, instanceKey, text })}
              // A press would else take the selection away before it is read.
              onMouseDown={(event) => event.preventDefault()}
              type="button"
            >
              {action}
            </button>
          )}
        </div>
        {figures.length > 0 && (
          <dl aria-label={words.figuresOf(unit)} className="across-figures">
            {figures.map(({ measure, label, period, text: value }) => (
              <div key={measure}>
                <dt>
                  {label}, {period}
                </dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {marks.length > 0 && (
        <>
          <h4>{words.quotes}</h4>
          <ul className="across-quotes">
            {marks.map((mark) => (
              <QuoteLine does={does} key={mark.id} mark={mark} themesId={themesId} words={words} />
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

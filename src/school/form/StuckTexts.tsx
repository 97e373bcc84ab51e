import { useId, useRef, useState } from 'react'
import { answerText } from '#document/answer/answerText.ts'
import type { StuckText } from '../saveQueue/types.ts'
import { useWords } from '../words/InLanguage.tsx'

type Props<T extends StuckText> = { texts: T[]; discard: (text: T) => void }

/** One text: as it was written, to be taken elsewhere, and let go of in two steps. */
const Stuck = ({ text: { title, values, message }, discard }: { text: StuckText; discard: () => void }) => {
  const { stuck: words, language } = useWords()
  const [status, setStatus] = useState('')
  const [sure, setSure] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const name = title ?? words.untitled
  const text = values
    .map((value) => answerText(value, { language }))
    .filter((part) => part !== '')
    .join('\n\n')
  const copy = async () => {
    area.current?.select()
    // Without https, without permission or until it is given, the person copies what is selected.
    setStatus(words.selected)
    await navigator.clipboard?.writeText(text).then(
      () => setStatus(words.copied),
      () => undefined,
    )
  }
  const hidden = <span className="visually-hidden">{words.of(name)}</span>
  return (
    <li>
      <label htmlFor={id}>{words.text(name)}</label>
      <p>{message}</p>
      <textarea
        ref={area}
        className="input"
        id={id}
        readOnly
        rows={Math.min(8, text.split('\n').length + 1)}
        value={text || words.emptied}
      />
      <div className="buttons">
        {text && !sure && (
          <button type="button" onClick={() => void copy()}>
            {words.copy}
            {hidden}
          </button>
        )}
        <button type="button" className={sure ? '' : 'quiet'} onClick={() => (sure ? discard() : setSure(true))}>
          {sure ? words.sure : words.remove}
          {hidden}
        </button>
        {sure && (
          <button type="button" className="quiet" onClick={() => setSure(false)}>
            {words.keep}
            {hidden}
          </button>
        )}
      </div>
      <p role="status">{status}</p>
    </li>
  )
}

/** What the server will not take (a question that a later edition lacks, a document that was handed in): nothing is lost. */
export const StuckTexts = <T extends StuckText>({ texts, discard }: Props<T>) => {
  const { stuck: words } = useWords()
  if (texts.length === 0) return null
  return (
    <section className="stuck" aria-label={words.heading}>
      <p>{words.help}</p>
      <ul>
        {texts.map((text) => (
          <Stuck key={`${text.instanceKey} ${text.message}`} text={text} discard={() => discard(text)} />
        ))}
      </ul>
    </section>
  )
}

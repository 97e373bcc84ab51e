import { decidedBy } from '#document/input/decision.ts'
import { formatDate } from '#document/text/swedish.ts'
import type { Words } from '#school/words/sv.ts'
import type { DocumentView } from './documentView.ts'

/** Files of a document. Before hand-in they say what stands in it right now. */
export const Downloads = ({ id, draft, words }: { id: string; draft: boolean; words: Words['head'] }) => (
  <section className="panel" aria-labelledby="downloads">
    <h2 id="downloads">{draft ? words.readNow : words.read}</h2>
    <div className="buttons">
      <a className="button" href={`/dokument/${id}/html`}>
        {words.html}
      </a>
      <a className="button" href={`/dokument/${id}/pdf`} download>
        {words.pdf}
      </a>
      <a className="button" href={`/dokument/${id}/docx`} download>
        {words.docx}
      </a>
    </div>
  </section>
)

/** What everyone who opens the document must know first: why it came back, or that it is closed. */
export const StateNotice = ({ view }: { view: DocumentView }) => {
  const { document, returned, mayAnswer, editable } = view
  const { head: words, state, language } = view.words
  const day = (iso: string) => formatDate(iso.slice(0, 10), language)
  if (returned)
    return (
      <section className="notice warning" aria-labelledby="returned">
        <h2 id="returned">{words.returned}</h2>
        <p style={{ whiteSpace: 'pre-line' }}>{returned.reason}</p>
        <p>
          {returned.by}, {day(returned.at)}
        </p>
      </section>
    )
  const { withdrawn } = document
  if (withdrawn && !editable)
    return (
      <section className="notice warning" aria-labelledby="withdrawn">
        <h2 id="withdrawn">{view.words.publish.withdrawn}</h2>
        <p style={{ whiteSpace: 'pre-line' }}>{withdrawn.reason}</p>
        <p>
          {withdrawn.by}, {day(withdrawn.at)}
        </p>
      </section>
    )
  if (!editable)
    return (
      <section className="notice">
        <p>
          <strong>{state[document.state]}.</strong>{' '}
          {document.handedInAt && `${words.handedIn(day(document.handedInAt))} `}
          {document.adoption &&
            `${words.adopted(decidedBy(document.adoption), day(document.adoption.date))}${document.adoption.paragraph ? `, § ${document.adoption.paragraph}` : ''}. `}
          {words.closed}
        </p>
      </section>
    )
  if (!mayAnswer)
    return (
      <section className="notice">
        <p>{words.readOnly}</p>
      </section>
    )
  return null
}

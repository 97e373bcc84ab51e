import { decidedBy } from '#document/input/decision.ts'
import { formatDate } from '#document/text/swedish.ts'
import { fieldId } from '#school/fields/fieldId.ts'
import type { Words } from '#school/words/sv.ts'
import type { DocumentView } from './documentView.ts'
import { sectionHref } from './sectionHref.ts'

type Files = { id: string; draft: boolean; slides: boolean; words: Words['head'] }
/** Files of a document. Before hand-in they say what stands in it right now. Slides open in PowerPoint as well. */
export const Downloads = ({ id, draft, slides, words }: Files) => (
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
      {slides && (
        <a className="button" href={`/dokument/${id}/pptx`} download>
          {words.pptx}
        </a>
      )}
    </div>
  </section>
)

type Comments = NonNullable<NonNullable<DocumentView['returned']>['comments']>
/** How many questions were commented on, and the ways to them. */
const Commented = ({ view, comments }: { view: DocumentView; comments: Comments }) => {
  const { head: words } = view.words
  const isCommented = ({ instanceKey }: { instanceKey: string }) =>
    comments.some((comment) => comment.instanceKey === instanceKey)
  const sections = view.sections.filter(({ form }) => form.items.some(isCommented))
  if (sections.length === 0) return null
  return (
    <p>
      {words.commented(comments.length)}{' '}
      {sections.map(({ form }, index) => {
        const question = form.items.find(isCommented)
        const at = question ? `#${fieldId(question.instanceKey, ['item'])}` : ''
        return (
          <span key={form.sectionKey}>
            {index > 0 && ', '}
            <a href={`${sectionHref(view.document.id, form.sectionKey)}${at}`}>{form.title}</a>
          </span>
        )
      })}
      .
    </p>
  )
}

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
        <Commented view={view} comments={returned.comments ?? []} />
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

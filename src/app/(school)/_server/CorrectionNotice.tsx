import { formatDate } from '#document/text/swedish.ts'
import { SeenButton } from '#school/form/SeenButton.tsx'
import type { DocumentView } from './documentView.ts'

/** What was corrected in the questions, when and why, until the school has seen it. `here`: where it goes on then. */
export const CorrectionNotice = ({ view, here }: { view: DocumentView; here: string }) => {
  const { correction, left, editable, mayAnswer, document, words } = view
  if (!correction || !editable) return null
  const { at, reasons, texts, other } = correction
  const say = words.head.correction
  return (
    <section className="notice stack" aria-labelledby="rattat">
      <h2 id="rattat">
        {(other.length > 0 ? say.questions : say.heading)(formatDate(at.slice(0, 10), words.language))}
      </h2>
      {reasons.map((reason) => (
        <p key={reason} style={{ whiteSpace: 'pre-line' }}>
          {reason}
        </p>
      ))}
      <ul>
        {[...other, ...texts].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        {other.length > 0 ? say.answersKept : say.answersStand}{' '}
        {left.length > 0 && <a href={`/dokument/${document.id}#svar-kvar`}>{say.left}</a>}
      </p>
      {mayAnswer && <SeenButton documentId={document.id} at={at} here={here} />}
    </section>
  )
}

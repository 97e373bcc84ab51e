import { formatDate } from '../../../document/swedish.ts'
import type { DocumentView } from './documentView.ts'
import { stateText } from './stateText.ts'

/** Files of a document. Before hand-in they say what stands in it right now. */
export const Downloads = ({ id, draft }: { id: string; draft: boolean }) => (
  <section className="panel" aria-labelledby="downloads">
    <h2 id="downloads">{draft ? 'Läs dokumentet som det ser ut nu' : 'Läs och ladda ner'}</h2>
    <div className="buttons">
      <a className="button" href={`/dokument/${id}/html`}>
        Läs på webben
      </a>
      <a className="button" href={`/dokument/${id}/pdf`} download>
        Ladda ner PDF
      </a>
      <a className="button" href={`/dokument/${id}/docx`} download>
        Ladda ner Word
      </a>
    </div>
  </section>
)

/** What everyone who opens the document must know first: why it came back, or that it is closed. */
export const StateNotice = ({ view: { document, returned, mayAnswer, editable } }: { view: DocumentView }) => {
  if (returned)
    return (
      <section className="notice warning" aria-labelledby="returned">
        <h2 id="returned">Dokumentet är återlämnat för komplettering</h2>
        <p style={{ whiteSpace: 'pre-line' }}>{returned.reason}</p>
        <p>
          {returned.by}, {formatDate(returned.at.slice(0, 10))}
        </p>
      </section>
    )
  if (!editable)
    return (
      <section className="notice">
        <p>
          <strong>{stateText[document.state]}.</strong>{' '}
          {document.handedInAt && `Dokumentet lämnades in ${formatDate(document.handedInAt.slice(0, 10))}. `}
          {document.adoption &&
            `Fastställt av ${document.adoption.by} ${formatDate(document.adoption.date)}${document.adoption.paragraph ? `, § ${document.adoption.paragraph}` : ''}. `}
          Svaren kan läsas men inte ändras.
        </p>
      </section>
    )
  if (!mayAnswer)
    return (
      <section className="notice">
        <p>Du kan läsa dokumentet. Det är enhetens rektor och medarbetare som svarar.</p>
      </section>
    )
  return null
}

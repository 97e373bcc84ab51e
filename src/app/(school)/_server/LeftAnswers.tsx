import type { DocumentView } from './documentView.ts'

/** What was answered to questions that are gone. It is not in the document, and stays here to be taken up elsewhere. */
export const LeftAnswers = ({ view: { left, words } }: { view: DocumentView }) => {
  if (left.length === 0) return null
  const say = words.head.leftAnswers
  return (
    <section className="panel" id="svar-kvar" aria-labelledby="left-answers">
      <h2 id="left-answers">{say.heading}</h2>
      <p>{say.lead}</p>
      {left.map(({ instanceKey, question, section, text }) => (
        <div key={instanceKey} className="stack">
          <h3>{question}</h3>
          <p className="card-kind">{section}</p>
          <p style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</p>
        </div>
      ))}
    </section>
  )
}

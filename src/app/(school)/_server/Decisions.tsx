import type { Payload } from 'payload'
import { type DocumentFacts, publicAdoption } from '#load/loadDocument.ts'
import { loadFilesState } from '#load/loadFilesState.ts'
import { AdoptForm, ReturnForm } from '#school/form/DecisionForms.tsx'
import { PublishForm } from '#school/form/PublishForm.tsx'
import { ReasonForm } from '#school/form/ReasonForm.tsx'
import type { Words } from '#school/words/sv.ts'

type Props = { payload: Payload; document: DocumentFacts; words: Words }
type Act = 'ta-ner' | 'ratta'

/** Seldom wanted and of weight: folded away until it is. */
const Folded = ({ documentId, act, words }: { documentId: string; act: Act; words: Words['withdraw'] }) => (
  <details className="panel decision">
    <summary>{words.heading}</summary>
    <ReasonForm documentId={documentId} act={act} words={words} />
  </details>
)

/** What the web shows of a document, and how it is taken down. Nothing where it shows none. */
export const OnTheWeb = ({ document, words }: Omit<Props, 'payload'>) => {
  const { id, state, publicSlug, earlier } = document
  const shown = earlier.find(({ open }) => open)
  if (!publicSlug || !publicAdoption(document)) return null
  return (
    <>
      <section className="panel" aria-labelledby="published">
        <h2 id="published">{words.publish.published}</h2>
        <p>
          {state === 'published' || !shown ? words.publish.publishedAt : words.publish.showsEarlier(shown.version)}{' '}
          <a href={`/p/${publicSlug}`}>/p/{publicSlug}</a>.
        </p>
      </section>
      <Folded documentId={id} act="ta-ner" words={words.withdraw} />
    </>
  )
}

/** What the strategist decides about a document, each when its state allows it. */
export const Decisions = async ({ payload, document, words }: Props) => {
  const { id, state } = document
  if (state === 'handedIn')
    return (
      <div className="decisions">
        <ReturnForm documentId={id} />
        <AdoptForm documentId={id} />
      </div>
    )
  if (state !== 'adopted' && state !== 'published') return null
  return (
    <>
      {state === 'adopted' && <PublishForm documentId={id} files={await loadFilesState(payload, document)} />}
      <Folded documentId={id} act="ratta" words={words.correct} />
    </>
  )
}

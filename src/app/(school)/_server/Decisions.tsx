import type { Payload } from 'payload'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { loadFilesState } from '#load/loadFilesState.ts'
import { AdoptForm, ReturnForm } from '#school/form/DecisionForms.tsx'
import { PublishForm } from '#school/form/PublishForm.tsx'
import type { Words } from '#school/words/sv.ts'

type Props = { payload: Payload; document: DocumentFacts; words: Words['publish'] }

/** What the strategist decides about a document, each when its state allows it. */
export const Decisions = async ({ payload, document, words }: Props) => {
  const { id, state, publicSlug } = document
  if (state === 'handedIn')
    return (
      <div className="decisions">
        <ReturnForm documentId={id} />
        <AdoptForm documentId={id} />
      </div>
    )
  if (state === 'adopted') return <PublishForm documentId={id} files={await loadFilesState(payload, document)} />
  if (state === 'published' && publicSlug)
    return (
      <section className="panel">
        <h2>{words.published}</h2>
        <p>
          {words.publishedAt} <a href={`/p/${publicSlug}`}>/p/{publicSlug}</a>.
        </p>
      </section>
    )
  return null
}

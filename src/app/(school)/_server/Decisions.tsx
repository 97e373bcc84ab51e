import type { DocumentState } from '../../../load/loadDocument.ts'
import { AdoptForm, PublishForm, ReturnForm } from '../../../school/form/DecisionForms.tsx'

type Props = { id: string; state: DocumentState; publicSlug?: string }

/** What the strategist decides about a document, each when its state allows it. */
export const Decisions = ({ id, state, publicSlug }: Props) => {
  if (state === 'handedIn')
    return (
      <div className="decisions">
        <ReturnForm documentId={id} />
        <AdoptForm documentId={id} />
      </div>
    )
  if (state === 'adopted') return <PublishForm documentId={id} />
  if (state === 'published' && publicSlug)
    return (
      <section className="panel">
        <h2>Publicerat</h2>
        <p>
          Den publika versionen finns på <a href={`/p/${publicSlug}`}>/p/{publicSlug}</a>.
        </p>
      </section>
    )
  return null
}

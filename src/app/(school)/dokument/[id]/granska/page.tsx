import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Downloads, StateNotice } from '#app/(school)/_server/DocumentHead.tsx'
import { documentPage } from '#app/(school)/_server/documentPage.ts'
import { GapList } from '#app/(school)/_server/GapList.tsx'
import { HandInReceipt } from '#app/(school)/_server/HandInReceipt.tsx'
import { Shell } from '#app/(school)/_server/Shell.tsx'
import { sectionHref } from '#app/(school)/_server/sectionHref.ts'
import { ownFindings } from '#commands/document/refuseFindings.ts'
import { reviewDocument } from '#files/reviewDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import { sendsMail } from '#mail'
import { HandInForm } from '#school/form/HandInForm.tsx'
import { KeptHere } from '#school/form/KeptHere.tsx'

type Props = { params: Promise<{ id: string }> }
const load = (id: string) => documentPage(id, `/dokument/${id}/granska`)
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { view } = await load((await params).id)
  return { title: `${view.words.review.title}, ${view.unitName}` }
}

/** Before hand-in: everything that is missing or unmarked, the document as it will look, and the one button. */
const Review = async ({ params }: Props) => {
  const { id } = await params
  const { actor, view } = await load(id)
  const { words } = view
  const phrases = words.review
  if (view.partOnly) redirect(`/dokument/${id}`)
  const findings = view.editable ? ownFindings(view.input, reviewDocument(registryOf(actor.payload), view.input)) : []
  const others = view.sections.filter(
    ({ asks, writing }) => asks && writing.answering && writing.shut?.why !== 'handedIn',
  )
  const unmarked = view.sections.filter(({ asks, status, writing }) => asks && !writing.answering && status !== 'ready')
  const places = view.sections.flatMap(({ form }) =>
    form.items.map(({ instanceKey }) => ({
      instanceKey,
      section: `${form.number ? `${form.number} ` : ''}${form.title}`,
      href: sectionHref(id, form.sectionKey),
    })),
  )
  return (
    <Shell user={actor.user} owner={view.input.document.municipality.name} language={words.language}>
      <nav className="crumbs" aria-label={words.shell.here}>
        <a href={`/dokument/${id}`}>
          {view.document.title}, {view.unitName}
        </a>
      </nav>
      <div className="page-head">
        <h1>{view.editable ? phrases.title : phrases.handedIn}</h1>
      </div>
      <StateNotice view={view} />
      <HandInReceipt view={view} mailed={sendsMail(actor.payload)} />
      <Downloads id={id} draft={view.editable} slides={view.input.template.layout === 'slides'} words={words.head} />
      {view.editable && (
        <>
          <section className="panel" aria-labelledby="gaps">
            <h2 id="gaps">{phrases.gaps(findings.length)}</h2>
            <GapList
              id={id}
              sections={view.sections}
              findings={findings}
              level="h3"
              words={words}
              mayFill={view.mayAnswer}
            />
            {findings.length === 0 && <p>{phrases.noGaps}</p>}
          </section>
          {unmarked.length > 0 && (
            <section className="panel" aria-labelledby="unmarked">
              <h2 id="unmarked">{phrases.unmarked}</h2>
              <ul className="gaps">
                {unmarked.map(({ form, status }) => (
                  <li key={form.sectionKey}>
                    <a href={sectionHref(id, form.sectionKey)}>
                      {form.number && `${form.number} `}
                      {form.title}
                    </a>{' '}
                    ({words.sectionStatus[status].toLowerCase()})
                  </li>
                ))}
              </ul>
            </section>
          )}
          {others.length > 0 && (
            <section className="panel">
              <p>{words.who.left}</p>
              <ul className="gaps">
                {others.map(({ form }) => (
                  <li key={form.sectionKey}>
                    <a href={sectionHref(id, form.sectionKey)}>{form.title}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <KeptHere userId={actor.user.id} documentId={id} places={places} />
          {view.mayHandIn ? (
            <HandInForm
              documentId={id}
              gaps={findings.length}
              unread={findings.filter(({ severity }) => severity === 'unread').length}
              unprintable={findings.filter(({ severity }) => severity === 'unprintable').length}
            />
          ) : (
            <section className="notice">
              <p>{phrases.notYours}</p>
            </section>
          )}
        </>
      )}
    </Shell>
  )
}
export default Review

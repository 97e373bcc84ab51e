import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Guidance } from '../../../../../school/form/Guidance.tsx'
import { SectionForm } from '../../../../../school/form/SectionForm.tsx'
import { StateNotice } from '../../../_server/DocumentHead.tsx'
import { documentView } from '../../../_server/documentView.ts'
import { groupsByPart } from '../../../_server/groupsByPart.ts'
import { itemViews } from '../../../_server/itemViews.ts'
import { Shell } from '../../../_server/Shell.tsx'
import { SideNav } from '../../../_server/SideNav.tsx'
import { sectionHref } from '../../../_server/sectionHref.ts'
import { requireActor } from '../../../_server/session.ts'

type Props = { params: Promise<{ id: string; sectionKey: string }> }
export const metadata: Metadata = { title: 'Avsnitt' }

/** One section: all its questions, saved as they are answered. */
const SectionPage = async ({ params }: Props) => {
  const { id, sectionKey: encoded } = await params
  const sectionKey = decodeURIComponent(encoded)
  const actor = await requireActor(sectionHref(id, sectionKey))
  const view = await documentView(actor, id)
  const { words } = view
  const section = view.sections.find(({ form }) => form.sectionKey === sectionKey)
  if (!section) notFound()
  const order = groupsByPart(view.sections).flatMap(({ members }) => members)
  const at = order.indexOf(section)
  const [before, after] = [order[at - 1], order[at + 1]]
  const readOnly = !view.editable || !view.mayAnswer
  const next = after
    ? { href: sectionHref(id, after.form.sectionKey), label: words.nav.next }
    : { href: `/dokument/${id}/granska`, label: words.nav.review }
  const { form, status, asks } = section
  const name = `${form.number ? `${form.number} ` : ''}${form.title}`
  return (
    <Shell user={actor.user} owner={view.input.document.municipality.name} language={words.language}>
      <title>{`${name}, ${view.unitName} · Kvalitetsdokument`}</title>
      <nav className="crumbs" aria-label={words.shell.here}>
        <a href={`/dokument/${id}`}>
          {view.document.title}, {view.unitName}
        </a>
      </nav>
      <div className="with-side">
        <SideNav id={id} sections={view.sections} current={sectionKey} editable={view.editable} words={words.nav} />
        <div>
          <div className="page-head">
            <h1>{name}</h1>
          </div>
          <StateNotice view={view} />
          {form.help && <Guidance help={form.help} name={words.item.section} plain />}
          <SectionForm
            key={sectionKey}
            userId={actor.user.id}
            documentId={id}
            sectionKey={sectionKey}
            items={await itemViews(actor, view, section)}
            readOnly={readOnly || !asks}
            status={status}
            next={next}
          />
          <nav className="between" aria-label={words.nav.between}>
            {before ? <a href={sectionHref(id, before.form.sectionKey)}>← {before.form.title}</a> : <span />}
            {after ? (
              <a href={next.href}>{after.form.title} →</a>
            ) : (
              <a href={`/dokument/${id}/granska`}>{words.review.title} →</a>
            )}
          </nav>
        </div>
      </div>
    </Shell>
  )
}
export default SectionPage

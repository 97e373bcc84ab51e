import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorrectionNotice } from '#app/(school)/_server/CorrectionNotice.tsx'
import { StateNotice } from '#app/(school)/_server/DocumentHead.tsx'
import { decoded } from '#app/(school)/_server/decoded.ts'
import { documentPage } from '#app/(school)/_server/documentPage.ts'
import type { SectionView } from '#app/(school)/_server/documentView.ts'
import { groupsByPart } from '#app/(school)/_server/groupsByPart.ts'
import { itemViews } from '#app/(school)/_server/itemViews.ts'
import { Shell } from '#app/(school)/_server/Shell.tsx'
import { SideNav } from '#app/(school)/_server/SideNav.tsx'
import { sectionHref } from '#app/(school)/_server/sectionHref.ts'
import { WhoAnswers } from '#app/(school)/_server/WhoAnswers.tsx'
import { formatDate, formatSchoolYear } from '#document/text/swedish.ts'
import { Guidance } from '#school/form/Guidance.tsx'
import { SectionForm } from '#school/form/SectionForm.tsx'

type Props = { params: Promise<{ id: string; sectionKey: string }> }
const nameOf = ({ form }: SectionView) => `${form.number ? `${form.number} ` : ''}${form.title}`
const load = async (params: Props['params']) => {
  const { id, sectionKey: encoded } = await params
  const sectionKey = decoded(encoded) ?? notFound()
  const { actor, view } = await documentPage(id, sectionHref(id, sectionKey))
  return { id, sectionKey, actor, view, section: view.sections.find(({ form }) => form.sectionKey === sectionKey) }
}
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { view, section } = await load(params)
  return section ? { title: `${nameOf(section)}, ${view.unitName}` } : {}
}

/** One section: all its questions, saved as they are answered. */
const SectionPage = async ({ params }: Props) => {
  const { id, sectionKey, actor, view, section } = await load(params)
  if (!section) notFound()
  const { words } = view
  const order = groupsByPart(view.sections).flatMap(({ members }) => members)
  const at = order.indexOf(section)
  const [before, after] = [order[at - 1], order[at + 1]]
  const next = after
    ? { href: sectionHref(id, after.form.sectionKey), label: words.nav.next }
    : view.partOnly || !view.editable
      ? { href: `/dokument/${id}`, label: words.word.toDocument }
      : { href: `/dokument/${id}/granska`, label: words.nav.review }
  const { form, status, asks, opens, due, writing } = section
  const name = nameOf(section)
  const readOnly = !writing.mine || writing.shut !== undefined
  const items = await itemViews(actor, view, section)
  const questions = items.filter((item) => item.form)
  const asksFirst = !readOnly && asks && questions.length > 0 && questions.every(({ previous }) => !previous)
  return (
    <Shell
      user={actor.user}
      owner={view.input.document.municipality.name}
      language={words.language}
      keep={[sectionHref(id, sectionKey), next.href]}
    >
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
          {writing.answering ? (
            <WhoAnswers view={view} writing={writing} sectionKey={sectionKey} />
          ) : (
            <StateNotice view={view} />
          )}
          <CorrectionNotice view={view} here={sectionHref(id, sectionKey)} />
          {(writing.answering ? !writing.shut || opens : view.editable) && (opens || due) && (
            <p className="notice">
              {opens && `${words.tasks.opens(formatDate(opens, words.language))} `}
              {due && words.tasks.due(formatDate(due, words.language))}
            </p>
          )}
          {form.help && <Guidance help={form.help} name={words.item.section} plain />}
          {asksFirst && (
            <p className="first-year">
              {words.item.noPrevious(
                formatSchoolYear(view.document.schoolYear - 1, view.input.vocabulary.notation.schoolYear),
              )}
            </p>
          )}
          <SectionForm
            key={sectionKey}
            userId={actor.user.id}
            documentId={id}
            sectionKey={sectionKey}
            items={items}
            readOnly={readOnly || !asks}
            mayAnswer={writing.mine}
            status={status}
            handsIn={writing.answering && { signs: writing.signs }}
            comments={Object.fromEntries(
              (view.returned?.comments ?? []).map(({ instanceKey, text }) => [instanceKey, text]),
            )}
            mayComment={view.mayDecide && view.document.state === 'handedIn'}
            next={next}
          />
          <nav className="between" aria-label={words.nav.between}>
            {before ? <a href={sectionHref(id, before.form.sectionKey)}>← {before.form.title}</a> : <span />}
            {after ? (
              <a href={next.href}>{after.form.title} →</a>
            ) : (
              <a href={next.href}>{view.partOnly || !view.editable ? next.label : words.review.title} →</a>
            )}
          </nav>
        </div>
      </div>
    </Shell>
  )
}
export default SectionPage

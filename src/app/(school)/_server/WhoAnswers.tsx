import type { Writing } from '#commands/document/writing.ts'
import { formatDate } from '#document/text/swedish.ts'
import { today } from '#load/today.ts'
import { TakeBack } from '#school/form/TakeBack.tsx'
import type { DocumentView } from './documentView.ts'

const sentences = (
  { mine, shut, answering }: Writing,
  { who, language }: DocumentView['words'],
  called: string | undefined,
): string[] => {
  if (!answering) return []
  const day = (iso: string) => formatDate(iso, language)
  const by = who.by(called ?? who.parties[answering.party])
  if (shut?.why === 'handedIn') {
    const { name, role, at } = shut.handIn
    return [who.handedIn(name, who.roles[role], day(today(new Date(at))))]
  }
  if (shut?.why === 'closed') return [by, who.closed(day(shut.due))]
  if (shut?.why === 'turn') return [by, shut.when === 'after' ? who.after : who.before]
  return mine && !shut ? [by, who.own] : [by]
}

/** Of a section that another than the document's own answers: who, and how it stands; and the way back for whoever handed it in. */
export const WhoAnswers = ({
  view,
  writing,
  sectionKey,
}: {
  view: DocumentView
  writing: Writing
  sectionKey: string
}) => {
  if (!writing.answering) return null
  const { state } = view.document
  const called = view.sections.find(({ form }) => form.sectionKey === sectionKey)?.form.answeredAs
  const isDecided = state === 'adopted' || state === 'published' || state === 'recalled'
  return (
    <section className="notice">
      <p>{sentences(writing, view.words, called).join(' ')}</p>
      {writing.shut?.why === 'handedIn' && writing.signs && !isDecided && (
        <TakeBack documentId={view.document.id} sectionKey={sectionKey} />
      )}
    </section>
  )
}

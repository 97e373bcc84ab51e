import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { CommandError } from '#commands/common/CommandError.ts'
import { isStrategist, mayRead, placeOf } from '#commands/common/rights.ts'
import { documentFor } from '#commands/document/documentFor.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { isPrivate } from '#load/loadDocument.ts'
import { loadSaves } from '#load/loadSaves.ts'
import { OnTheWeb } from '../../../_server/Decisions.tsx'
import { EarlierVersions } from '../../../_server/EarlierVersions.tsx'
import { Shell } from '../../../_server/Shell.tsx'
import { requireActor } from '../../../_server/session.ts'
import { wordsFor } from '../../../_server/wordsFor.ts'

type Props = { params: Promise<{ id: string }> }

/** The document as whoever may not read it yet sees it. Whoever may is sent on to it. */
const load = cache(async (id: string) => {
  const actor = await requireActor(`/dokument/${id}`)
  const document = await documentFor(actor, id, 'see').catch((error: unknown) => {
    if (error instanceof CommandError) notFound()
    throw error
  })
  const place = placeOf(document)
  if (mayRead(actor.user, place, isPrivate(document))) redirect(`/dokument/${id}`)
  return { actor, document, words: await wordsFor(actor.payload, document) }
})
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { document } = await load((await params).id)
  return { title: `${document.title}, ${document.unitSnapshot.name}` }
}

/** How far a draft has come, for the administration: what stands in it is the school's own until it is shared or handed in. */
const Draft = async ({ params }: Props) => {
  const { actor, document, words } = await load((await params).id)
  const { draft, tasks, state, language } = words
  const saves = await loadSaves(actor.payload, document.municipality, [document])
  const saved = saves
    .flatMap(({ savedAt }) => savedAt ?? [])
    .sort()
    .at(-1)
  const ready = Object.values(document.sectionStates).filter((mark) => mark.ready).length
  return (
    <Shell user={actor.user} narrow language={language}>
      <nav className="crumbs" aria-label={words.shell.here}>
        <a href={`/uppfoljning/${document.distribution}`}>{draft.back}</a>
      </nav>
      <div className="page-head">
        <p className="kicker">
          {document.unitSnapshot.name} · {tasks.schoolYear(formatSchoolYear(document.schoolYear))}
        </p>
        <h1>{document.title}</h1>
      </div>
      <section className="notice" aria-labelledby="privat">
        <h2 id="privat">{draft.heading}</h2>
        <p>{draft.help}</p>
      </section>
      <dl className="facts">
        <div>
          <dt>{draft.state}</dt>
          <dd>{state[document.state]}</dd>
        </div>
        <div>
          <dt>{draft.ready}</dt>
          <dd>{ready}</dd>
        </div>
        <div>
          <dt>{draft.saved}</dt>
          <dd>{saved ? words.deadline.day(Date.parse(saved)) : draft.never}</dd>
        </div>
      </dl>
      {/* While it is corrected, what was adopted before still stands, and can be taken down. */}
      {isStrategist(actor.user, document.municipality) && <OnTheWeb document={document} words={words} />}
      <EarlierVersions document={document} words={words} />
    </Shell>
  )
}
export default Draft

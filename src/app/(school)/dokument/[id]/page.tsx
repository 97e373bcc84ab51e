import type { Metadata } from 'next'
import { formatDate } from '#document/text/swedish.ts'
import { registryOf } from '#load/registryOf.ts'
import { ShareForm } from '#school/form/ShareForm.tsx'
import { CorrectionNotice } from '../../_server/CorrectionNotice.tsx'
import { Decisions, OnTheWeb } from '../../_server/Decisions.tsx'
import { Downloads, StateNotice } from '../../_server/DocumentHead.tsx'
import { deadlineSentence } from '../../_server/deadline.ts'
import { documentPage } from '../../_server/documentPage.ts'
import { isWritable } from '../../_server/documentView.ts'
import { EarlierVersions } from '../../_server/EarlierVersions.tsx'
import { FileFaults } from '../../_server/FileFaults.tsx'
import { groupsByPart } from '../../_server/groupsByPart.ts'
import { HandedInGaps } from '../../_server/HandedInGaps.tsx'
import { LeftAnswers } from '../../_server/LeftAnswers.tsx'
import { PersonalFindings } from '../../_server/PersonalFindings.tsx'
import { Shell } from '../../_server/Shell.tsx'
import { sectionHref } from '../../_server/sectionHref.ts'

type Props = { params: Promise<{ id: string }> }
const load = (id: string) => documentPage(id, `/dokument/${id}`)
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { view } = await load((await params).id)
  return { title: `${view.document.title}, ${view.unitName}` }
}

/** The task list: every section by part with its status, what remains, and the way back to where one was. */
const TaskList = async ({ params }: Props) => {
  const { id } = await params
  const { actor, view } = await load(id)
  const { document, sections, latest, deadline, editable, words } = view
  const phrases = words.tasks
  // After hand-in the marks are for whoever decides; the school has nothing left to do by them.
  const marked = editable || view.mayDecide
  const tasks = sections.filter(({ asks, writing }) => asks && !writing.answering)
  const asked = sections.filter((section) => section.writing.answering && isWritable(section))
  const ready = tasks.filter(({ status }) => status === 'ready' || status === 'changed').length
  const left = tasks.length - ready
  const goOn =
    latest && latest.status !== 'ready' && tasks.includes(latest)
      ? latest
      : tasks.find(({ status }) => status !== 'ready')
  const decides = view.mayDecide && !editable
  const isPublishable = document.state === 'adopted' || document.state === 'published'
  return (
    <Shell user={actor.user} owner={view.input.document.municipality.name} language={words.language}>
      <div className="page-head">
        <p className="kicker">
          {view.unitName} · {phrases.schoolYear(view.schoolYear)}
        </p>
        <h1>{document.title}</h1>
        {editable && deadline && <p className="lead">{deadlineSentence(deadline, words)}</p>}
      </div>
      {view.partOnly ? (
        <section className="notice">
          <p>{words.who.draft}</p>
        </section>
      ) : (
        <StateNotice view={view} />
      )}
      {asked.length > 0 && (
        <section className="panel" aria-labelledby="asked">
          <h2 id="asked">{asked.length === 1 ? words.who.here : words.who.heres}</h2>
          <ul>
            {asked.map(({ form, due }) => (
              <li key={form.sectionKey}>
                <a href={sectionHref(id, form.sectionKey)}>{form.title}</a>
                {due && ` ${words.who.until(formatDate(due, words.language))}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CorrectionNotice view={view} here={`/dokument/${id}`} />
      {/* Whoever is to publish reads of them where it is done. */}
      {!(view.mayDecide && document.state === 'adopted') && (
        <FileFaults payload={actor.payload} id={id} words={words.files} />
      )}
      {view.letter && editable && (
        <details className="guidance">
          <summary>{phrases.letter}</summary>
          <div className="guidance-text">{view.letter}</div>
        </details>
      )}
      {editable && !view.partOnly && (
        <section className="panel" aria-labelledby="left">
          <h2 id="left">{phrases.left(left)}</h2>
          <progress max={tasks.length} value={ready} aria-labelledby="left" />
          <p>{phrases.ready(ready, tasks.length)}</p>
          <div className="buttons">
            {goOn && view.mayAnswer && (
              <a className={left === 0 ? 'button' : 'button primary'} href={sectionHref(id, goOn.form.sectionKey)}>
                {latest ? phrases.goOn : phrases.begin}: {goOn.form.title}
              </a>
            )}
            <a className={left === 0 ? 'button primary' : 'button'} href={`/dokument/${id}/granska`}>
              {phrases.review}
            </a>
          </div>
        </section>
      )}
      {decides && document.state === 'adopted' && <PersonalFindings blocks={registryOf(actor.payload)} view={view} />}
      {view.mayDecide && <OnTheWeb document={document} words={words} />}
      {decides && isPublishable && <Decisions payload={actor.payload} document={document} words={words} />}
      {!editable && (
        <Downloads id={id} draft={false} slides={view.input.template.layout === 'slides'} words={words.head} />
      )}
      {decides && !isPublishable && (
        <p>
          <a href="#beslut">{phrases.toDecide}</a>
        </p>
      )}
      {view.mayShare && <ShareForm documentId={id} shared={document.draftShared} />}
      <LeftAnswers view={view} />
      {groupsByPart(sections).map(({ part, members }) => (
        <section key={part?.form.sectionKey ?? 'inledning'}>
          <h2 className="task-part">{part?.form.title ?? phrases.introduction}</h2>
          <ul className="task-list">
            {members.map(({ form, status, asks, by, opens, due, writing }) => (
              <li key={form.sectionKey}>
                <a href={sectionHref(id, form.sectionKey)}>
                  <span>
                    {form.number && `${form.number} `}
                    {form.title}
                    {writing.answering && (
                      <span className="card-kind">
                        {' '}
                        {words.who.short(form.answeredAs ?? words.who.parties[writing.answering.party])}
                      </span>
                    )}
                    {editable && (opens || due) && (
                      <span className="card-kind">
                        {' '}
                        {opens && `${phrases.opens(formatDate(opens, words.language))} `}
                        {due && phrases.due(formatDate(due, words.language))}
                      </span>
                    )}
                  </span>
                  <span className="status" data-status={asks && marked ? status : undefined}>
                    {asks && marked ? words.sectionStatus[status] : asks ? '' : phrases.toRead}
                    {editable && by && status === 'ready' && <span className="card-kind"> ({by})</span>}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {editable && (
        <div style={{ marginTop: '1.75rem' }}>
          {!view.partOnly && (
            <Downloads id={id} draft slides={view.input.template.layout === 'slides'} words={words.head} />
          )}
          {sections.some(isWritable) && (
            <p>
              <a href={`/dokument/${id}/word`}>{words.word.open}</a>
            </p>
          )}
        </div>
      )}
      {decides && !isPublishable && (
        <div id="beslut">
          <HandedInGaps blocks={registryOf(actor.payload)} view={view} />
          <Decisions payload={actor.payload} document={document} words={words} />
        </div>
      )}
      <EarlierVersions document={document} words={words} />
    </Shell>
  )
}
export default TaskList

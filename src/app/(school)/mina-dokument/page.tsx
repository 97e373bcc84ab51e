import type { Metadata } from 'next'
import { asUser } from '#access/asUser.ts'
import { unitsOf } from '#access/roles.ts'
import { dueOf } from '#commands/distribution/dueOf.ts'
import { formatDate, formatSchoolYear } from '#document/text/swedish.ts'
import { correctedOn } from '../_server/correctedOn.ts'
import { deadlineInWords } from '../_server/deadline.ts'
import { OpenParts } from '../_server/OpenParts.tsx'
import { readersWords } from '../_server/readersWords.ts'
import { isAdministration, Shell } from '../_server/Shell.tsx'
import { requireActor } from '../_server/session.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await readersWords()).shell.mine })
const open = ['notStarted', 'inProgress', 'returned']

/** The documents of my units: those to answer first, the nearest deadline on top; what nobody waits for any longer last. */
const MyDocuments = async () => {
  const actor = await requireActor('/mina-dokument')
  const { payload, user } = actor
  const words = await readersWords()
  const { mine, shell, state } = words
  const { docs } = await payload.find({
    collection: 'documents',
    where: { unit: { in: unitsOf(user) } },
    depth: 1,
    pagination: false,
    select: {
      title: true,
      unit: true,
      schoolYear: true,
      state: true,
      distribution: true,
      unitSnapshot: true,
      corrected: true,
    },
    populate: { distributions: { deadline: true, lateDeadlines: true, state: true }, units: { name: true } },
    sort: '-schoolYear',
    ...asUser(user),
  })
  const deadlineOf = (document: (typeof docs)[number]) =>
    (typeof document.distribution === 'object' && dueOf(document.distribution, document.unit)) || '9999'
  const isClosed = ({ distribution }: (typeof docs)[number]) =>
    typeof distribution === 'object' && distribution.state === 'closed'
  const todo = docs
    .filter((document) => open.includes(document.state) && !isClosed(document))
    .sort((a, b) => deadlineOf(a).localeCompare(deadlineOf(b)))
  const done = docs.filter(({ state }) => !open.includes(state) && state !== 'recalled')
  const corrected = await correctedOn(payload, todo)
  const left = docs.filter((document) => open.includes(document.state) && isClosed(document))
  const list = (documents: typeof docs) => (
    <ul className="documents">
      {documents.map((document) => {
        const unit = (document.unitSnapshot as { name?: string } | null)?.name ?? ''
        const deadline = deadlineOf(document)
        const correctedAt = corrected.get(document.id)
        const isOpen = open.includes(document.state) && !isClosed(document)
        return (
          <li key={document.id} className="panel">
            <h3>
              <a href={`/dokument/${document.id}`}>
                {document.title}, {unit}
              </a>
            </h3>
            <dl className="facts">
              <div>
                <dt>{mine.schoolYear}</dt>
                <dd>{formatSchoolYear(document.schoolYear)}</dd>
              </div>
              <div>
                <dt>{mine.state}</dt>
                <dd>{state[document.state]}</dd>
              </div>
              {isOpen && deadline !== '9999' && (
                <div>
                  <dt>{mine.due}</dt>
                  <dd>{deadlineInWords(deadline, words)}</dd>
                </div>
              )}
              {correctedAt && (
                <div>
                  <dt>{mine.corrected}</dt>
                  <dd>{formatDate(correctedAt.slice(0, 10), words.language)}</dd>
                </div>
              )}
            </dl>
          </li>
        )
      })}
    </ul>
  )
  return (
    <Shell user={user} language={words.language}>
      <div className="page-head">
        <h1>{shell.mine}</h1>
      </div>
      <OpenParts actor={actor} words={words} />
      <h2 className="task-part">{mine.todo}</h2>
      {todo.length > 0 ? list(todo) : <p>{mine.nothing}</p>}
      {docs.length === 0 && isAdministration(user) && (
        <p>
          {mine.administration} <a href="/uppfoljning">{words.followUp.title}</a>.
        </p>
      )}
      {done.length > 0 && (
        <>
          <h2 className="task-part">{mine.done}</h2>
          {list(done)}
        </>
      )}
      {left.length > 0 && (
        <>
          <h2 className="task-part">{mine.left}</h2>
          <p>{mine.leftHelp}</p>
          {list(left)}
        </>
      )}
    </Shell>
  )
}
export default MyDocuments

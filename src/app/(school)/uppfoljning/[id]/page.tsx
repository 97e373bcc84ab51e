import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { followed, isFollowedBy } from '#commands/start/documentCounts.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { today } from '#load/today.ts'
import { DecideMany } from '#school/form/DecideMany.tsx'
import { RemindForm } from '#school/form/RemindForm.tsx'
import { sectionStatusSign as signs } from '#school/form/view.ts'
import { deadlineSentence } from '../../_server/deadline.ts'
import { followUp } from '../../_server/followUp.ts'
import { readersWords } from '../../_server/readersWords.ts'
import { isAdministration, Shell } from '../../_server/Shell.tsx'
import { requireActor } from '../../_server/session.ts'
import { stateWithGaps } from '../../_server/stateText.ts'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ lage?: string }> }
export const generateMetadata = async (): Promise<Metadata> => ({ title: (await readersWords()).followUp.title })

/** What is decided about many at once, and the state they stand in before. One is decided on its own page. */
const decisions = [
  { act: 'faststall', state: 'handedIn' },
  { act: 'publicera', state: 'adopted' },
] as const

/** Units by sections: status as sign and word, colour only in addition. */
const Matrix = async ({ params, searchParams }: Props) => {
  const [{ id }, { lage }] = await Promise.all([params, searchParams])
  const only = isFollowedBy(lage) ? lage : undefined
  const actor = await requireActor(`/uppfoljning/${id}`)
  if (!isAdministration(actor.user)) notFound()
  const words = await readersWords()
  const { followUp: text, sectionStatus } = words
  const { title, schoolYear, deadline, columns, rows, mayRemind, mayDecide } = await followUp(actor, id)
  const handedIn = rows.filter(
    ({ state }) => state === 'handedIn' || state === 'adopted' || state === 'published',
  ).length
  const shown = only ? rows.filter(({ state }) => followed[only]({ state, deadline, day: today() })) : rows
  const name = title.replace(/\s*\{\{[^}]*\}\}/g, '')
  return (
    <Shell user={actor.user} here="/uppfoljning" language={words.language}>
      <title>{`${text.of(name)} · Kvalitetsdokument`}</title>
      <nav className="crumbs" aria-label={words.shell.here}>
        <a href="/uppfoljning">{text.title}</a>
      </nav>
      <div className="page-head">
        <p className="kicker">{text.year(formatSchoolYear(schoolYear))}</p>
        <h1>{name}</h1>
        <p className="lead">
          {text.handedIn(handedIn, rows.length)}
          {deadline && ` ${deadlineSentence(deadline, words)}`}
        </p>
      </div>
      {only && (
        <p className="notice">
          {text.narrowed[only]} <a href={`/uppfoljning/${id}`}>{text.showAll(rows.length)}</a>
        </p>
      )}
      <dl className="facts">
        {Object.entries(signs).map(([status, sign]) => (
          <div key={status}>
            <dt className="visually-hidden">{sign}</dt>
            <dd>
              <span aria-hidden="true">{sign}</span> {sectionStatus[status as keyof typeof signs]}
            </dd>
          </div>
        ))}
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="matrix-scroll" tabIndex={0} aria-label={text.matrix}>
        <table className="matrix">
          <caption className="visually-hidden">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.unit}</th>
              <th scope="col">{text.state}</th>
              <th scope="col">{text.saved}</th>
              {columns.map(({ key, number, title: column }) => (
                <th key={key} scope="col">
                  {number && `${number} `}
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a href={`/dokument/${row.id}`}>{row.unit}</a>
                </th>
                <td className="state" data-gaps={row.gaps ? true : undefined}>
                  {stateWithGaps(row, words)}
                </td>
                <td className="day">{row.lastSavedAt?.slice(0, 10) ?? '–'}</td>
                {columns.map(({ key }) => {
                  const status = row.cells[key]
                  return (
                    <td key={key} className="cell" data-status={status}>
                      {status ? (
                        <>
                          <span aria-hidden="true">{signs[status]}</span>
                          <span className="visually-hidden">{sectionStatus[status]}</span>
                        </>
                      ) : (
                        <span className="visually-hidden">{text.notIn}</span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {mayDecide &&
        decisions.map(({ act, state }) => {
          const waiting = rows.filter((row) => row.state === state)
          return (
            waiting.length > 1 && (
              <DecideMany key={act} act={act} documents={waiting.map(({ id, unit }) => ({ id, unit }))} />
            )
          )
        })}
      {mayRemind && handedIn < rows.length && <RemindForm distributionId={id} waiting={rows.length - handedIn} />}
    </Shell>
  )
}
export default Matrix

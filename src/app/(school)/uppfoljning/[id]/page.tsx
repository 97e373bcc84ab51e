import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { RemindForm } from '#school/form/RemindForm.tsx'
import { sectionStatusSign as signs } from '#school/form/view.ts'
import { sv } from '#school/words/sv.ts'
import { deadlineSentence } from '../../_server/deadline.ts'
import { followUp } from '../../_server/followUp.ts'
import { isAdministration, Shell } from '../../_server/Shell.tsx'
import { requireActor } from '../../_server/session.ts'
import { stateWithGaps } from '../../_server/stateText.ts'

type Props = { params: Promise<{ id: string }> }
export const metadata: Metadata = { title: 'Uppföljning' }

/** Units by sections: status as sign and word, colour only in addition. */
const Matrix = async ({ params }: Props) => {
  const { id } = await params
  const actor = await requireActor(`/uppfoljning/${id}`)
  if (!isAdministration(actor.user)) notFound()
  const { title, schoolYear, deadline, columns, rows, mayRemind } = await followUp(actor, id)
  const handedIn = rows.filter(
    ({ state }) => state === 'handedIn' || state === 'adopted' || state === 'published',
  ).length
  const name = title.replace(/\s*\{\{[^}]*\}\}/g, '')
  return (
    <Shell user={actor.user}>
      <title>{`Uppföljning: ${name} · Kvalitetsdokument`}</title>
      <nav className="crumbs" aria-label="Du är här">
        <a href="/uppfoljning">Uppföljning</a>
      </nav>
      <div className="page-head">
        <p className="kicker">Läsåret {formatSchoolYear(schoolYear)}</p>
        <h1>{name}</h1>
        <p className="lead">
          {handedIn} av {rows.length} dokument är inlämnade.{deadline && ` ${deadlineSentence(deadline)}`}
        </p>
      </div>
      <dl className="facts">
        {Object.entries(signs).map(([status, sign]) => (
          <div key={status}>
            <dt className="visually-hidden">{sign}</dt>
            <dd>
              <span aria-hidden="true">{sign}</span> {sv.sectionStatus[status as keyof typeof signs]}
            </dd>
          </div>
        ))}
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="matrix-scroll" tabIndex={0} aria-label="Enheter och avsnitt">
        <table className="matrix">
          <caption className="visually-hidden">Hur långt varje enhet har kommit i varje avsnitt</caption>
          <thead>
            <tr>
              <th scope="col">Enhet</th>
              <th scope="col">Läge</th>
              <th scope="col">Senast sparat</th>
              {columns.map(({ key, number, title: column }) => (
                <th key={key} scope="col">
                  {number && `${number} `}
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a href={`/dokument/${row.id}`}>{row.unit}</a>
                </th>
                <td className="state" data-gaps={row.gaps ? true : undefined}>
                  {stateWithGaps(row)}
                </td>
                <td className="day">{row.lastSavedAt?.slice(0, 10) ?? '–'}</td>
                {columns.map(({ key }) => {
                  const status = row.cells[key]
                  return (
                    <td key={key} className="cell" data-status={status}>
                      {status ? (
                        <>
                          <span aria-hidden="true">{signs[status]}</span>
                          <span className="visually-hidden">{sv.sectionStatus[status]}</span>
                        </>
                      ) : (
                        <span className="visually-hidden">Ingår inte</span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {mayRemind && handedIn < rows.length && <RemindForm distributionId={id} waiting={rows.length - handedIn} />}
    </Shell>
  )
}
export default Matrix

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asUser } from '#access/asUser.ts'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { deadlineInWords } from '../_server/deadline.ts'
import { FirstDay } from '../_server/FirstDay.tsx'
import { loadFirstDay } from '../_server/loadFirstDay.ts'
import { OpenParts } from '../_server/OpenParts.tsx'
import { readersWords } from '../_server/readersWords.ts'
import { isAdministration, Shell } from '../_server/Shell.tsx'
import { requireActor } from '../_server/session.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await readersWords()).followUp.title })

/** The distributions of my municipalities, newest first. */
const Distributions = async () => {
  const actor = await requireActor('/uppfoljning')
  const { payload, user } = actor
  if (!isAdministration(user)) notFound()
  const words = await readersWords()
  const { followUp } = words
  const mayDeliver = isPlatformAdmin(user) || municipalitiesOf(user, 'qualityStrategist').length > 0
  const { docs } = await payload.find({
    collection: 'distributions',
    depth: 1,
    pagination: false,
    sort: '-schoolYear',
    select: { title: true, schoolYear: true, deadline: true, units: true, municipality: true },
    populate: { municipalities: { name: true }, units: { name: true } },
    ...asUser(user),
  })
  const start = docs.length === 0 ? await loadFirstDay(actor) : undefined
  return (
    <Shell user={user} here="/uppfoljning" language={words.language}>
      <div className="page-head">
        <h1>{followUp.title}</h1>
        <p className="lead">{followUp.lead}</p>
        {mayDeliver && (
          <p>
            <a href="/arkiv">{followUp.archive}</a>
          </p>
        )}
      </div>
      <OpenParts actor={actor} words={words} />
      {docs.length === 0 && (start ? <FirstDay state={start} words={words.firstDay} /> : <p>{followUp.nothing}</p>)}
      <ul className="documents">
        {docs.map(({ id, title, schoolYear, deadline, units, municipality }) => (
          <li key={id} className="panel">
            <h2>
              <a href={`/uppfoljning/${id}`}>{title.replace(/\s*\{\{[^}]*\}\}/g, '')}</a>
            </h2>
            <dl className="facts">
              {typeof municipality === 'object' && municipality && (
                <div>
                  <dt>{followUp.municipality}</dt>
                  <dd>{municipality.name}</dd>
                </div>
              )}
              <div>
                <dt>{followUp.schoolYear}</dt>
                <dd>{formatSchoolYear(schoolYear)}</dd>
              </div>
              <div>
                <dt>{followUp.units}</dt>
                <dd>{units.length}</dd>
              </div>
              {deadline && (
                <div>
                  <dt>{followUp.due}</dt>
                  <dd>{deadlineInWords(deadline, words)}</dd>
                </div>
              )}
            </dl>
          </li>
        ))}
      </ul>
    </Shell>
  )
}
export default Distributions

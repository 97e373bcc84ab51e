import '#admin/followUp/followUp.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type BoardRow, cellStatuses } from '#admin/followUp/BoardRow.ts'
import { choiceFrom } from '#admin/followUp/boardChoice.ts'
import { FollowUpBoard } from '#admin/followUp/FollowUpBoard.tsx'
import { wordsOf as adminWordsOf } from '#admin/words/wordsOf.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { readPackage } from '#commands/distribution/package/readPackage.ts'
import { formatDate, formatSchoolYear } from '#document/text/swedish.ts'
import { timesOf } from '#document/times/sectionTimes.ts'
import { today } from '#load/today.ts'
import { PackagePanel } from '#school/form/PackagePanel.tsx'
import { sectionStatusSign as signs } from '#school/form/view.ts'
import type { Words } from '#school/words/sv.ts'
import { deadlineSentence } from '../../_server/deadline.ts'
import { type FollowUp, type FollowUpRow, followUp } from '../../_server/followUp.ts'
import { readersWords } from '../../_server/readersWords.ts'
import { isAdministration, Shell } from '../../_server/Shell.tsx'
import { requireActor } from '../../_server/session.ts'
import { followedState } from '../../_server/stateText.ts'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}
export const generateMetadata = async (): Promise<Metadata> => ({ title: (await readersWords()).followUp.title })

const boardRow =
  ({ columns }: FollowUp, words: Words) =>
  (row: FollowUpRow): BoardRow => {
    const { id, unit, area, owners, schoolForms, grades, groups } = row
    const { state, waits, gaps, closed, expected, lastActivity, cells } = row
    return {
      id,
      unit,
      area,
      owners,
      schoolForms,
      grades,
      groups,
      state,
      waits,
      ...(gaps || closed ? { told: followedState(row, words) } : {}),
      ...(expected ? {} : { left: true as const }),
      // The day in Sweden, not in Greenwich.
      ...(lastActivity ? { day: today(new Date(lastActivity)) } : {}),
      cells: columns
        .map(({ key }) => {
          const status = cells[key]
          return status ? String(cellStatuses.indexOf(status)) : '-'
        })
        .join(''),
    }
  }

/** How far each unit has come with a distribution, and what is done about it. */
const FollowUpPage = async ({ params, searchParams }: Props) => {
  const [{ id }, asked] = await Promise.all([params, searchParams])
  const actor = await requireActor(`/uppfoljning/${id}`)
  if (!isAdministration(actor.user)) notFound()
  const words = await readersWords()
  const { followUp: text, sectionStatus } = words
  const found = await followUp(actor, id).catch((error: unknown) => {
    if (error instanceof CommandError && error.code === 'NOT_FOUND') notFound()
    throw error
  })
  const { title, schoolYear, deadline, columns, rows, sections, times, mayRemind, mayDecide } = found
  const due = timesOf(
    sections.map(({ key, kind }) => ({ sectionKey: key, kind })),
    times,
  )
  const counted = rows.filter(({ expected }) => expected)
  const handedIn = counted.filter(({ waits }) => !waits.includes('skolan')).length
  const zip = await readPackage(actor, { distributionId: id })
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
          {text.handedIn(handedIn, counted.length)}
          {deadline && ` ${deadlineSentence(deadline, words)}`}
        </p>
        <p>
          <a href={`/uppfoljning/${id}/svar`}>{adminWordsOf(words.language).across.open}</a>
        </p>
      </div>
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
      <FollowUpBoard
        distributionId={id}
        columns={columns.map(({ key, number, title: column, party }) => {
          const day = due[key]?.due
          return {
            key,
            title: party ? `${column} (${words.who.parties[party]})` : column,
            ...(number ? { number } : {}),
            ...(day ? { due: text.dueBy(formatDate(day, words.language)) } : {}),
          }
        })}
        sections={sections}
        times={times}
        rows={rows.map(boardRow(found, words))}
        first={choiceFrom(asked)}
        mayRemind={mayRemind}
        mayDecide={mayDecide}
      />
      <PackagePanel distributionId={id} first={zip} handedIn={handedIn} />
    </Shell>
  )
}
export default FollowUpPage

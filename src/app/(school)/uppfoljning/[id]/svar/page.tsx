import '#admin/followUp/followUp.css'
import '#admin/across/across.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AcrossPage } from '#admin/across/AcrossPage.tsx'
import { wordsOf } from '#admin/words/wordsOf.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { readAcross } from '#commands/reading/readAcross.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { readersWords } from '../../../_server/readersWords.ts'
import { isAdministration, Shell } from '../../../_server/Shell.tsx'
import { requireActor } from '../../../_server/session.ts'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ block?: string | string[]; matt?: string | string[] }>
}
export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsOf((await readersWords()).language).across.title,
})

/** All schools' answers to one question of a distribution. */
const AcrossAnswers = async ({ params, searchParams }: Props) => {
  const [{ id }, { block, matt = [] }] = await Promise.all([params, searchParams])
  const actor = await requireActor(`/uppfoljning/${id}/svar`)
  if (!isAdministration(actor.user)) notFound()
  const { language, followUp: text, shell } = await readersWords()
  const asked = { distributionId: id, blockKey: [block].flat()[0], measures: [matt].flat() }
  const first = await readAcross({ ...actor, language }, asked).catch((error: unknown) => {
    if (error instanceof CommandError && error.code === 'NOT_FOUND') notFound()
    throw error
  })
  const words = wordsOf(language).across
  const name = first.title.replace(/\s*\{\{[^}]*\}\}/g, '')
  return (
    <Shell user={actor.user} here="/uppfoljning" language={language}>
      <nav className="crumbs" aria-label={shell.here}>
        <a href="/uppfoljning">{text.title}</a> › <a href={`/uppfoljning/${id}`}>{name}</a>
      </nav>
      <div className="page-head">
        <p className="kicker">{text.year(formatSchoolYear(first.schoolYear))}</p>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <AcrossPage key={first.blockKey} distributionId={id} first={first} language={language} />
    </Shell>
  )
}
export default AcrossAnswers

import '#admin/figures/figures.css'
import '#admin/goals/goals.css'
import type { Metadata } from 'next'
import { GoalsPage } from '#admin/goals/GoalsPage.tsx'
import { wordsOf } from '#admin/words/wordsOf.ts'
import { readGoals } from '#commands/goals/readGoals.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { strategistPage } from '../_server/strategistPage.ts'

type Props = { searchParams: Promise<{ kommun?: string; lasar?: string }> }
export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsOf((await readersWords()).language).goals.title,
})

/** Goals of council, board and schools, as an outline. */
const Goals = async ({ searchParams }: Props) => {
  const { kommun, lasar } = await searchParams
  const { actor, municipality, municipalities, language } = await strategistPage('/mal', kommun)
  const first = await readGoals(actor, {
    municipalityId: municipality,
    ...(/^\d{4}$/u.test(lasar ?? '') ? { schoolYear: Number(lasar) } : {}),
  })
  const owner = municipalities.find(({ id }) => id === municipality)?.name
  return (
    <Shell user={actor.user} here="/mal" language={language} {...(owner ? { owner } : {})}>
      <GoalsPage key={municipality} municipality={municipality} first={first} language={language} />
    </Shell>
  )
}
export default Goals

import type { Metadata } from 'next'
import { NextYearPage } from '#admin/nextYear/NextYearPage.tsx'
import { wordsOf } from '#admin/words/wordsOf.ts'
import { planNextYear } from '#commands/nextYear/planNextYear.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { strategistPage } from '../_server/strategistPage.ts'

type Props = { searchParams: Promise<{ kommun?: string; fran?: string }> }
export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsOf((await readersWords()).language).start.nextYear,
})

/** Next year, before and after it is made. */
const NextYear = async ({ searchParams }: Props) => {
  const { kommun, fran } = await searchParams
  const { actor, municipality, municipalities, language } = await strategistPage('/nasta-lasar', kommun)
  const asked = /^(19|20)\d{2}$/u.test(fran ?? '') ? { from: Number(fran) } : {}
  const first = await planNextYear(actor, { municipalityId: municipality, ...asked })
  const owner = municipalities.find(({ id }) => id === municipality)?.name
  return (
    <Shell user={actor.user} language={language} {...(owner ? { owner } : {})}>
      <NextYearPage
        key={`${municipality} ${first.from}`}
        municipality={municipality}
        first={first}
        language={language}
      />
    </Shell>
  )
}
export default NextYear

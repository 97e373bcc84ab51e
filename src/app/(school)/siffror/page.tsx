import '#admin/figures/figures.css'
import type { Metadata } from 'next'
import { FiguresPage } from '#admin/figures/FiguresPage.tsx'
import { wordsOf } from '#admin/words/wordsOf.ts'
import { readGrid } from '#commands/figures/readGrid.ts'
import { periodPattern } from '#document/figures/register.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { strategistPage } from '../_server/strategistPage.ts'

type Props = { searchParams: Promise<{ kommun?: string; samling?: string; period?: string }> }
export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsOf((await readersWords()).language).figures.title,
})

/** Figures of the municipality, as a grid. */
const Figures = async ({ searchParams }: Props) => {
  const { kommun, samling, period } = await searchParams
  const { actor, municipality, municipalities, language } = await strategistPage('/siffror', kommun)
  const first = await readGrid(actor, {
    municipalityId: municipality,
    ...(samling ? { set: samling } : {}),
    ...(period && periodPattern.test(period) ? { period } : {}),
  })
  const owner = municipalities.find(({ id }) => id === municipality)?.name
  return (
    <Shell user={actor.user} here="/siffror" language={language} {...(owner ? { owner } : {})}>
      <FiguresPage key={municipality} municipality={municipality} first={first} language={language} />
    </Shell>
  )
}
export default Figures

import '#admin/figures/figures.css'
import type { Metadata } from 'next'
import { FocusPage } from '#admin/focus/FocusPage.tsx'
import { wordsOf } from '#admin/words/wordsOf.ts'
import { readFocus } from '#commands/focus/readFocus.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { strategistPage } from '../_server/strategistPage.ts'

type Props = { searchParams: Promise<{ kommun?: string; omrade?: string; lasar?: string }> }
export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsOf((await readersWords()).language).focus.title,
})

/** Development areas by the schools of an area. */
const Focus = async ({ searchParams }: Props) => {
  const { kommun, omrade, lasar } = await searchParams
  const { actor, municipality, municipalities, language } = await strategistPage('/utvecklingsomraden', kommun)
  const first = await readFocus(actor, {
    municipalityId: municipality,
    ...(omrade ? { areaId: omrade } : {}),
    ...(/^\d{4}$/u.test(lasar ?? '') ? { schoolYear: Number(lasar) } : {}),
  })
  const owner = municipalities.find(({ id }) => id === municipality)?.name
  return (
    <Shell user={actor.user} here="/utvecklingsomraden" language={language} {...(owner ? { owner } : {})}>
      <FocusPage key={municipality} municipality={municipality} first={first} language={language} />
    </Shell>
  )
}
export default Focus

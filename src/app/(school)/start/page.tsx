import type { Metadata } from 'next'
import { StartPage } from '#admin/start/StartPage.tsx'
import { wordsOf as adminWordsOf } from '#admin/words/wordsOf.ts'
import { readStart } from '#commands/start/readStart.ts'
import { wordsOf } from '#school/words/wordsOf.ts'
import { FirstDay } from '../_server/FirstDay.tsx'
import { loadFirstDay } from '../_server/loadFirstDay.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { strategistPage } from '../_server/strategistPage.ts'

type Props = { searchParams: Promise<{ kommun?: string }> }
export const generateMetadata = async (): Promise<Metadata> => ({
  title: adminWordsOf((await readersWords()).language).start.title,
})

/** What waits, for whoever works with the municipality's quality. */
const Start = async ({ searchParams }: Props) => {
  const { kommun } = await searchParams
  const { actor, municipality, language } = await strategistPage('/start', kommun, 'department')
  const [start, firstDay] = await Promise.all([
    readStart(actor, { municipalityId: municipality }),
    loadFirstDay(actor, municipality),
  ])
  return (
    <Shell user={actor.user} here="/start" language={language} owner={start.name}>
      <StartPage start={start} language={language}>
        {firstDay && start.mayEdit && <FirstDay state={firstDay} words={wordsOf(language).firstDay} />}
      </StartPage>
    </Shell>
  )
}
export default Start

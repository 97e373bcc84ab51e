import type { Metadata } from 'next'
import { ArchivePage } from '#admin/archive/ArchivePage.tsx'
import { wordsOf } from '#admin/words/wordsOf.ts'
import { readDeliveries } from '#commands/delivery/readDeliveries.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { strategistPage } from '../_server/strategistPage.ts'

type Props = { searchParams: Promise<{ kommun?: string }> }
export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsOf((await readersWords()).language).archive.title,
})

/** What has been adopted, packed for the archive, and confirmed by it. */
const Archive = async ({ searchParams }: Props) => {
  const { actor, municipality, municipalities, language } = await strategistPage('/arkiv', (await searchParams).kommun)
  const first = await readDeliveries(actor, { municipalityId: municipality })
  const owner = municipalities.find(({ id }) => id === municipality)?.name
  return (
    <Shell user={actor.user} language={language} {...(owner ? { owner } : {})}>
      <ArchivePage key={municipality} municipality={municipality} first={first} language={language} />
    </Shell>
  )
}
export default Archive

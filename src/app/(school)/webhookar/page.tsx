import type { Metadata } from 'next'
import { WebhooksPage } from '#admin/webhooks/WebhooksPage.tsx'
import { wordsOf } from '#admin/words/wordsOf.ts'
import { readWebhooks } from '#commands/webhook/readWebhooks.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { strategistPage } from '../_server/strategistPage.ts'

type Props = { searchParams: Promise<{ kommun?: string }> }
export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsOf((await readersWords()).language).webhooks.title,
})

/** Systems that are told when something has happened, and how that went. */
const WebhooksOfMunicipality = async ({ searchParams }: Props) => {
  const { kommun } = await searchParams
  const { actor, municipality, municipalities, language } = await strategistPage('/webhookar', kommun)
  const first = await readWebhooks(actor, { municipalityId: municipality })
  const owner = municipalities.find(({ id }) => id === municipality)?.name
  return (
    <Shell user={actor.user} language={language} {...(owner ? { owner } : {})}>
      <WebhooksPage key={municipality} municipality={municipality} first={first} language={language} />
    </Shell>
  )
}
export default WebhooksOfMunicipality

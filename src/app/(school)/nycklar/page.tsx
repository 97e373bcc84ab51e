import type { Metadata } from 'next'
import { KeysPage } from '#admin/keys/KeysPage.tsx'
import { wordsOf } from '#admin/words/wordsOf.ts'
import { readKeys } from '#commands/apiKey/readKeys.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { strategistPage } from '../_server/strategistPage.ts'

type Props = { searchParams: Promise<{ kommun?: string }> }
export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsOf((await readersWords()).language).keys.title,
})

/** Keys by which the municipality's other systems come in. */
const KeysOfMunicipality = async ({ searchParams }: Props) => {
  const { kommun } = await searchParams
  const { actor, municipality, municipalities, language } = await strategistPage('/nycklar', kommun)
  const first = await readKeys(actor, { municipalityId: municipality })
  const owner = municipalities.find(({ id }) => id === municipality)?.name
  return (
    <Shell user={actor.user} language={language} {...(owner ? { owner } : {})}>
      <KeysPage key={municipality} municipality={municipality} first={first} language={language} />
    </Shell>
  )
}
export default KeysOfMunicipality

import '#admin/followUp/followUp.css'
import '#admin/sending/sending.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SendingPage } from '#admin/sending/SendingPage.tsx'
import { wordsOf } from '#admin/words/wordsOf.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { runningYear } from '#commands/common/runningYear.ts'
import { readSending } from '#commands/distribution/readSending.ts'
import { today } from '#load/today.ts'
import { readersWords } from '../../_server/readersWords.ts'
import { Shell } from '../../_server/Shell.tsx'
import { requireActor } from '../../_server/session.ts'

type Props = { params: Promise<{ id: string }> }
export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsOf((await readersWords()).language).distribution.open,
})

/** An edition before it goes out. */
const Send = async ({ params }: Props) => {
  const { id } = await params
  const actor = await requireActor(`/skicka-ut/${id}`)
  const { language } = await readersWords()
  const sending = await readSending(actor, { editionId: id }).catch((error: unknown) => {
    if (error instanceof CommandError) notFound()
    throw error
  })
  return (
    <Shell user={actor.user} here="/uppfoljning" language={language}>
      <SendingPage sending={sending} schoolYear={runningYear(today())} today={today()} language={language} />
    </Shell>
  )
}
export default Send

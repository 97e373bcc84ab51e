import type { Metadata } from 'next'
import { tellAccountFault } from '../../_server/accountFault.ts'
import { readersWords } from '../../_server/readersWords.ts'
import { SecondStepForm } from '../../_server/SecondStepForm.tsx'
import { Shell } from '../../_server/Shell.tsx'
import { safePath } from '../../_server/safePath.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await readersWords()).secondStep.title })
type Props = { searchParams: Promise<{ till?: string; epost?: string; fel?: string }> }

/** For whoever may log in by two steps only, and has none yet. */
const Enrol = async ({ searchParams }: Props) => {
  const { secondStep: words, language } = await readersWords()
  const { till, epost = '', fel } = await searchParams
  return (
    <Shell language={language} narrow>
      <h1>{words.title}</h1>
      <p className="lead">{words.demanded}</p>
      <SecondStepForm email={epost} till={safePath(till)} fault={tellAccountFault(fel, language)} loggedIn={false} />
    </Shell>
  )
}
export default Enrol

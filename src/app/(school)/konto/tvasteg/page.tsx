import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { secretsOf } from '#commands/account/accountSecrets.ts'
import { tellAccountFault } from '../../_server/accountFault.ts'
import { readersWords } from '../../_server/readersWords.ts'
import { SecondStepForm } from '../../_server/SecondStepForm.tsx'
import { Shell } from '../../_server/Shell.tsx'
import { requireActor } from '../../_server/session.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await readersWords()).secondStep.title })
type Props = { searchParams: Promise<{ fel?: string }> }

/** Connects an app to the own account. */
const Enrol = async ({ searchParams }: Props) => {
  const { payload, user } = await requireActor('/konto/tvasteg')
  if ((await secretsOf(payload, user.id)).totpSecret) redirect('/konto')
  const { secondStep: words, account, shell, language } = await readersWords()
  return (
    <Shell user={user} language={language} narrow>
      <nav className="crumbs" aria-label={shell.here}>
        <a href="/konto">{account.title}</a>
      </nav>
      <h1>{words.title}</h1>
      <p className="lead">{words.why}</p>
      <SecondStepForm
        email={user.email}
        till="/konto"
        fault={tellAccountFault((await searchParams).fel, language)}
        loggedIn
      />
    </Shell>
  )
}
export default Enrol

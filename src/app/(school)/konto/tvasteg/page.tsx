import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { secretsOf } from '#commands/account/accountSecrets.ts'
import { SecondStepForm } from '../../_server/SecondStepForm.tsx'
import { Shell } from '../../_server/Shell.tsx'
import { requireActor } from '../../_server/session.ts'

export const metadata: Metadata = { title: 'Tvåstegsinloggning' }
type Props = { searchParams: Promise<{ fel?: string }> }

const Enrol = async ({ searchParams }: Props) => {
  const { payload, user } = await requireActor('/konto/tvasteg')
  if ((await secretsOf(payload, user.id)).totpSecret) redirect('/konto')
  return (
    <Shell user={user} narrow>
      <nav className="crumbs" aria-label="Du är här">
        <a href="/konto">Mitt konto</a>
      </nav>
      <h1>Tvåstegsinloggning</h1>
      <p className="lead">
        Med en engångskod från en app i telefonen räcker det inte att någon får tag i ditt lösenord.
      </p>
      <SecondStepForm email={user.email} till="/konto" fault={(await searchParams).fel} loggedIn />
    </Shell>
  )
}
export default Enrol

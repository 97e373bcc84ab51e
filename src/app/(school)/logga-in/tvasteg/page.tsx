import type { Metadata } from 'next'
import { SecondStepForm } from '../../_server/SecondStepForm.tsx'
import { Shell } from '../../_server/Shell.tsx'
import { safePath } from '../../_server/safePath.ts'

export const metadata: Metadata = { title: 'Tvåstegsinloggning' }
type Props = { searchParams: Promise<{ till?: string; epost?: string; fel?: string }> }

/** For whoever may log in by two steps only, and has none yet. */
const Enrol = async ({ searchParams }: Props) => {
  const { till, epost = '', fel } = await searchParams
  return (
    <Shell narrow>
      <h1>Tvåstegsinloggning</h1>
      <p className="lead">
        Din kommun kräver att du loggar in i två steg: med ditt lösenord och en engångskod från en app i telefonen.
        Koppla appen här, så loggas du in.
      </p>
      <SecondStepForm email={epost} till={safePath(till)} fault={fel} loggedIn={false} />
    </Shell>
  )
}
export default Enrol

import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { Shell } from '../_server/Shell.tsx'
import { safePath } from '../_server/safePath.ts'
import { actorOf } from '../_server/session.ts'
import { TextField } from '../_server/TextField.tsx'

export const metadata: Metadata = { title: 'Logga in' }
const faults: Record<string, string> = {
  fel: 'E-postadressen eller lösenordet stämmer inte. Försök igen.',
  vanta: 'För många försök att logga in. Vänta tio minuter och försök igen, eller välj ”Glömt lösenord”.',
  kod: 'Lösenordet stämmer. Skriv det en gång till, och engångskoden från din app.',
  felkod: 'Engångskoden stämmer inte, eller så är den använd. Vänta på nästa kod i appen och försök igen.',
  server: 'Inloggningen kunde inte göras just nu. Försök igen om en stund.',
}
type Props = { searchParams: Promise<{ till?: string; stang?: string; fel?: string; epost?: string; bytt?: string }> }

/** A plain form: works without script, with password managers and with paste. */
const Login = async ({ searchParams }: Props) => {
  const { till, stang, fel, epost, bytt } = await searchParams
  const actor = await actorOf(await headers())
  if (actor && stang)
    return (
      <Shell narrow>
        <h1>Du är inloggad</h1>
        <p className="lead">Stäng det här fönstret och gå tillbaka till ditt dokument. Det du har skrivit sparas nu.</p>
      </Shell>
    )
  if (actor) redirect(safePath(till))
  const fault = fel && (faults[fel] ?? faults.server)
  const asksForCode = fel === 'kod' || fel === 'felkod'
  return (
    <Shell narrow>
      <h1>Logga in</h1>
      <p className="lead">Här fyller skolor och förskolor i sina kvalitetsdokument.</p>
      <form method="post" action="/api-skola/logga-in" className="panel stack">
        {bytt && !fault && <p role="status">Lösenordet är bytt. Logga in med det nya.</p>}
        {fault && (
          <p className={fel === 'kod' ? 'notice' : 'field-finding'} role="alert" id="login-fault">
            {fault}
          </p>
        )}
        <input type="hidden" name="till" value={safePath(till)} />
        {stang && <input type="hidden" name="stang" value="1" />}
        <TextField
          name="email"
          label="E-postadress"
          type="email"
          autoComplete="username"
          value={epost}
          fault={fault ? 'login-fault' : undefined}
        />
        <TextField name="password" label="Lösenord" type="password" autoComplete="current-password" />
        {asksForCode && (
          <TextField
            name="kod"
            label="Engångskod"
            type="text"
            autoComplete="one-time-code"
            help="Sex siffror från appen i din telefon. Har du inte telefonen kan du skriva en av dina reservkoder."
            fault="login-fault"
          />
        )}
        <button type="submit" className="primary">
          Logga in
        </button>
        <p>
          <a href="/glomt-losenord">Glömt lösenord</a>
        </p>
      </form>
    </Shell>
  )
}
export default Login

import type { Metadata } from 'next'
import { secretsOf } from '#commands/account/accountSecrets.ts'
import { Shell } from '../_server/Shell.tsx'
import { requireActor } from '../_server/session.ts'
import { TextField } from '../_server/TextField.tsx'

export const metadata: Metadata = { title: 'Mitt konto' }
type Props = { searchParams: Promise<{ losenord?: string; epost?: string; tvasteg?: string; klart?: string }> }

const Fault = ({ id, text }: { id: string; text: string | undefined }) =>
  text ? (
    <p className="field-finding" role="alert" id={id}>
      {text}
    </p>
  ) : null

/** What a person changes about the own account, each by the password in force. */
const Account = async ({ searchParams }: Props) => {
  const { payload, user } = await requireActor('/konto')
  const { losenord, epost, tvasteg, klart } = await searchParams
  const connected = Boolean((await secretsOf(payload, user.id)).totpSecret)
  return (
    <Shell user={user} narrow>
      <h1>Mitt konto</h1>
      <p className="lead">
        {user.name}, {user.email}
      </p>
      {klart && (
        <p className="notice" role="status">
          {klart === 'tvasteg'
            ? 'Appen är bortkopplad. Du loggar in med lösenordet.'
            : 'E-postadressen är bytt. Vi har skrivit till både den gamla och den nya.'}
        </p>
      )}
      <form method="post" action="/api-skola/konto/losenord" className="panel stack" aria-labelledby="losenord">
        <h2 id="losenord">Byt lösenord</h2>
        <Fault id="losenord-fault" text={losenord} />
        <TextField
          name="old"
          label="Nuvarande lösenord"
          type="password"
          autoComplete="current-password"
          fault={losenord ? 'losenord-fault' : undefined}
        />
        <TextField
          name="password"
          label="Nytt lösenord"
          type="password"
          autoComplete="new-password"
          help="Minst 12 tecken. Du loggas ut överallt och loggar in med det nya."
        />
        <button type="submit" className="primary">
          Byt lösenord
        </button>
      </form>
      <form method="post" action="/api-skola/konto/epost" className="panel stack" aria-labelledby="epost">
        <h2 id="epost">Byt e-postadress</h2>
        <Fault id="epost-fault" text={epost} />
        <TextField
          name="email"
          label="Ny e-postadress"
          type="email"
          autoComplete="email"
          fault={epost ? 'epost-fault' : undefined}
        />
        <TextField
          name="old"
          id="epost-old"
          label="Nuvarande lösenord"
          type="password"
          autoComplete="current-password"
        />
        <button type="submit">Byt e-postadress</button>
      </form>
      <section className="panel stack" aria-labelledby="tvasteg">
        <h2 id="tvasteg">Tvåstegsinloggning</h2>
        <Fault id="tvasteg-fault" text={tvasteg} />
        {connected ? (
          <form method="post" action="/api-skola/konto/tvasteg-av" className="stack">
            <p>
              En app är kopplad till kontot. Har du bytt telefon? Koppla bort den gamla appen här, och koppla sedan den
              nya.
            </p>
            <TextField
              name="old"
              id="tvasteg-old"
              label="Nuvarande lösenord"
              type="password"
              autoComplete="current-password"
            />
            <TextField
              name="kod"
              label="Engångskod eller reservkod"
              type="text"
              autoComplete="one-time-code"
              fault={tvasteg ? 'tvasteg-fault' : undefined}
            />
            <button type="submit">Koppla bort appen</button>
          </form>
        ) : (
          <>
            <p>Med en engångskod från en app i telefonen räcker det inte att någon får tag i ditt lösenord.</p>
            <p>
              <a href="/konto/tvasteg">Koppla en app</a>
            </p>
          </>
        )}
      </section>
      <section className="panel" aria-labelledby="utdrag">
        <h2 id="utdrag">Mina uppgifter</h2>
        <p>Allt som systemet vet om dig: ditt konto, dina roller, vad du har skrivit och vad loggen säger om dig.</p>
        <p>
          <a href="/konto/utdrag" download>
            Hämta registerutdrag (JSON)
          </a>
        </p>
      </section>
    </Shell>
  )
}
export default Account

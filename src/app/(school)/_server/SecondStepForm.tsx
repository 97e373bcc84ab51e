import { cookies } from 'next/headers'
import { renderSVG } from 'uqr'
import { makeTotp } from '#commands/account/totp/makeTotp.ts'
import { enrolCookieName, secretFrom } from './enrolCookie.ts'
import { payload } from './session.ts'
import { TextField } from './TextField.tsx'

type Props = { email: string; till: string; fault: string | undefined; loggedIn: boolean }

/** Connects an app: scan, then the password and the first code. Works without script. */
export const SecondStepForm = async ({ email, till, fault, loggedIn }: Props) => {
  const secret = secretFrom(await payload(), (await cookies()).get(enrolCookieName)?.value)
  const picture = renderSVG(makeTotp(secret, email).toString(), { border: 2 })
  return (
    <form method="post" action="/api-skola/tvasteg" className="panel stack">
      {fault && (
        <p className="field-finding" role="alert" id="tvasteg-fault">
          {fault}
        </p>
      )}
      <input type="hidden" name="till" value={till} />
      <input type="hidden" name="nyckel" value={secret} />
      {loggedIn && <input type="hidden" name="inloggad" value="1" />}
      <h2>1. Läs av koden med din app</h2>
      <p>
        Öppna en app för engångskoder, till exempel Microsoft Authenticator, Google Authenticator eller Aegis. Välj att
        lägga till ett konto och läs av rutan.
      </p>
      {/* biome-ignore lint/performance/noImgElement: drawn on the spot, there is nothing to optimise */}
      <img
        className="qr"
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
        alt="QR-kod med samma nyckel som står under bilden"
        width="220"
        height="220"
      />
      <p>
        Går det inte att läsa av? Skriv nyckeln i appen i stället:{' '}
        <code className="key">{secret.match(/.{4}/g)?.join(' ')}</code>
      </p>
      <h2>2. Bekräfta</h2>
      {loggedIn ? (
        <input type="hidden" name="email" value={email} />
      ) : (
        <TextField name="email" label="E-postadress" type="email" autoComplete="username" value={email} />
      )}
      <TextField name="password" label="Lösenord" type="password" autoComplete="current-password" />
      <TextField
        name="kod"
        label="Engångskod"
        type="text"
        autoComplete="one-time-code"
        help="De sex siffror som appen visar nu."
        fault={fault ? 'tvasteg-fault' : undefined}
      />
      <button type="submit" className="primary">
        Koppla appen
      </button>
    </form>
  )
}

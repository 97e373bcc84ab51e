import { cookies } from 'next/headers'
import { renderSVG } from 'uqr'
import { makeTotp } from '#commands/account/totp/makeTotp.ts'
import { enrolCookieName, secretFrom } from './enrolCookie.ts'
import { readersWords } from './readersWords.ts'
import { payload } from './session.ts'
import { TextField } from './TextField.tsx'

type Props = { email: string; till: string; fault: string | undefined; loggedIn: boolean }

/** Connects an app: scan, then the password and the first code. Works without script. */
export const SecondStepForm = async ({ email, till, fault, loggedIn }: Props) => {
  const { secondStep: words, login } = await readersWords()
  const running = await payload()
  const secret = secretFrom(running, (await cookies()).get(enrolCookieName(running))?.value)
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
      <h2>{words.scan}</h2>
      <p>{words.scanHelp}</p>
      {/* biome-ignore lint/performance/noImgElement: drawn on the spot, there is nothing to optimise */}
      <img
        className="qr"
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
        alt={words.picture}
        width="220"
        height="220"
      />
      <p>
        {words.byHand} <code className="key">{secret.match(/.{4}/g)?.join(' ')}</code>
      </p>
      <h2>{words.confirm}</h2>
      {loggedIn ? (
        <input type="hidden" name="email" value={email} />
      ) : (
        <TextField name="email" label={login.email} type="email" autoComplete="username" value={email} />
      )}
      <TextField name="password" label={login.password} type="password" autoComplete="current-password" />
      <TextField
        name="kod"
        label={login.code}
        type="text"
        autoComplete="one-time-code"
        help={words.codeHelp}
        fault={fault ? 'tvasteg-fault' : undefined}
      />
      <button type="submit" className="primary">
        {words.connect}
      </button>
    </form>
  )
}

import type { Metadata } from 'next'
import { secretsOf } from '#commands/account/accountSecrets.ts'
import { passwordsOff } from '#commands/account/external/passwordsOff.ts'
import { tellAccountFault } from '../_server/accountFault.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { requireActor } from '../_server/session.ts'
import { TextField } from '../_server/TextField.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await readersWords()).account.title })
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
  const { account: words, secondStep, language } = await readersWords()
  const { klart, ...refused } = await searchParams
  const [losenord, epost, tvasteg] = [refused.losenord, refused.epost, refused.tvasteg].map((code) =>
    tellAccountFault(code, language),
  )
  const external = await passwordsOff(payload, user)
  const connected = Boolean((await secretsOf(payload, user.id)).totpSecret)
  return (
    <Shell user={user} language={language} narrow>
      <h1>{words.title}</h1>
      <p className="lead">
        {user.name}, {user.email}
      </p>
      {klart && (
        <p className="notice" role="status">
          {klart === 'tvasteg' ? words.disconnected : words.emailChanged}
        </p>
      )}
      {external ? (
        <p className="notice">{words.external}</p>
      ) : (
        <>
          <form method="post" action="/api-skola/konto/losenord" className="panel stack" aria-labelledby="losenord">
            <h2 id="losenord">{words.changePassword}</h2>
            <Fault id="losenord-fault" text={losenord} />
            <TextField
              name="old"
              label={words.oldPassword}
              type="password"
              autoComplete="current-password"
              fault={losenord ? 'losenord-fault' : undefined}
            />
            <TextField
              name="password"
              label={words.newPassword}
              type="password"
              autoComplete="new-password"
              help={words.passwordHelp}
            />
            <button type="submit" className="primary">
              {words.changePassword}
            </button>
          </form>
          <form method="post" action="/api-skola/konto/epost" className="panel stack" aria-labelledby="epost">
            <h2 id="epost">{words.changeEmail}</h2>
            <Fault id="epost-fault" text={epost} />
            <TextField
              name="email"
              label={words.newEmail}
              type="email"
              autoComplete="email"
              fault={epost ? 'epost-fault' : undefined}
            />
            <TextField
              name="old"
              id="epost-old"
              label={words.oldPassword}
              type="password"
              autoComplete="current-password"
            />
            <button type="submit">{words.changeEmail}</button>
          </form>
          <section className="panel stack" aria-labelledby="tvasteg">
            <h2 id="tvasteg">{secondStep.title}</h2>
            <Fault id="tvasteg-fault" text={tvasteg} />
            {connected ? (
              <form method="post" action="/api-skola/konto/tvasteg-av" className="stack">
                <p>{words.connected}</p>
                <TextField
                  name="old"
                  id="tvasteg-old"
                  label={words.oldPassword}
                  type="password"
                  autoComplete="current-password"
                />
                <TextField
                  name="kod"
                  label={words.anyCode}
                  type="text"
                  autoComplete="one-time-code"
                  fault={tvasteg ? 'tvasteg-fault' : undefined}
                />
                <button type="submit">{words.disconnect}</button>
              </form>
            ) : (
              <>
                <p>{secondStep.why}</p>
                <p>
                  <a href="/konto/tvasteg">{words.connect}</a>
                </p>
              </>
            )}
          </section>
        </>
      )}
      <section className="panel" aria-labelledby="utdrag">
        <h2 id="utdrag">{words.data}</h2>
        <p>{words.dataHelp}</p>
        <p>
          <a href="/konto/utdrag" download>
            {words.extract}
          </a>
        </p>
      </section>
    </Shell>
  )
}
export default Account

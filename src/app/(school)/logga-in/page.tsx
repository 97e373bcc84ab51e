import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { hasProviders } from '#commands/account/external/providerOf.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { safePath } from '../_server/safePath.ts'
import { actorOf, payload } from '../_server/session.ts'
import { TextField } from '../_server/TextField.tsx'
import { ExternalLogin } from './ExternalLogin.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await readersWords()).login.title })
type Props = {
  searchParams: Promise<{
    till?: string
    stang?: string
    fel?: string
    epost?: string
    bytt?: string
    extern?: string
    ut?: string
  }>
}

/** A plain form: works without script, with password managers and with paste. */
const Login = async ({ searchParams }: Props) => {
  const { login: words, language } = await readersWords()
  const { till, stang, fel, epost, bytt, extern, ut } = await searchParams
  const actor = await actorOf(await headers())
  if (actor && stang)
    return (
      <Shell language={language} narrow>
        <h1>{words.already}</h1>
        <p className="lead">{words.alreadyLead}</p>
      </Shell>
    )
  if (actor) redirect(safePath(till))
  const faults: Record<string, string> = words.faults
  const externalFaults: Record<string, string> = words.externalFaults
  const externalFault = fel && externalFaults[fel]
  const fault = fel && !externalFault && (faults[fel] ?? words.faults.server)
  const running = await payload()
  const mayBeExternal = await hasProviders(running)
  const asksForCode = fel === 'kod' || fel === 'felkod'
  return (
    <Shell language={language} narrow>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {ut && (
        <p className="notice" role="status">
          {words.outHere}
        </p>
      )}
      {mayBeExternal && (
        <ExternalLogin
          payload={running}
          email={extern ?? (fel === 'extern' ? epost : undefined)}
          fault={externalFault}
          till={safePath(till)}
          words={words}
        />
      )}
      <form method="post" action="/api-skola/logga-in" className="panel stack">
        {mayBeExternal && <h2>{words.orPassword}</h2>}
        {bytt && !fault && <p role="status">{words.changed}</p>}
        {fault && (
          <p className={fel === 'kod' ? 'notice' : 'field-finding'} role="alert" id="login-fault">
            {fault}
          </p>
        )}
        <input type="hidden" name="till" value={safePath(till)} />
        {stang && <input type="hidden" name="stang" value="1" />}
        <TextField
          name="email"
          label={words.email}
          type="email"
          autoComplete="username"
          value={fel === 'extern' ? undefined : epost}
          fault={fault ? 'login-fault' : undefined}
        />
        <TextField name="password" label={words.password} type="password" autoComplete="current-password" />
        {asksForCode && (
          <TextField
            name="kod"
            label={words.code}
            type="text"
            autoComplete="one-time-code"
            help={words.codeHelp}
            fault="login-fault"
          />
        )}
        <button type="submit" className="primary">
          {words.title}
        </button>
        <p>
          <a href="/glomt-losenord">{words.forgotten}</a>
        </p>
      </form>
    </Shell>
  )
}
export default Login

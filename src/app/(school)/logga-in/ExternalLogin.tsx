import type { Payload } from 'payload'
import { providerForEmail } from '#commands/account/external/providerOf.ts'
import type { Words } from '#school/words/sv.ts'
import { TextField } from '../_server/TextField.tsx'

type Props = {
  payload: Payload
  email: string | undefined
  fault: string | undefined
  till: string
  words: Words['login']
}

/**
 * The way to a municipality's own login: the address says which, and a link leads there. A link and no form, for forms of
 * ours may lead to our own pages alone.
 */
export const ExternalLogin = async ({ payload, email, fault, till, words }: Props) => {
  const provider = email ? await providerForEmail(payload, email) : undefined
  const wrong = fault ?? (email && !provider ? words.externalNone : undefined)
  return (
    <section className="panel stack" aria-labelledby="external-login">
      <h2 id="external-login">{words.external}</h2>
      {wrong && (
        <p className="field-finding" role="alert" id="external-fault">
          {wrong}
        </p>
      )}
      {provider && email ? (
        <p>
          <a
            className="button primary"
            href={`/api-skola/logga-in/extern/${provider.id}?${new URLSearchParams({ till, epost: email })}`}
          >
            {words.through(provider.name)}
          </a>
        </p>
      ) : (
        <form method="get" action="/logga-in" className="stack">
          <p>{words.externalHelp}</p>
          <input type="hidden" name="till" value={till} />
          <TextField
            name="extern"
            label={words.email}
            type="email"
            autoComplete="username"
            value={email}
            fault={wrong && !fault ? 'external-fault' : undefined}
          />
          <button type="submit" className="primary">
            {words.externalGo}
          </button>
        </form>
      )}
    </section>
  )
}

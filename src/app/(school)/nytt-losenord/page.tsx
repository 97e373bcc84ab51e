import type { Metadata } from 'next'
import { Shell } from '../_server/Shell.tsx'
import { TextField } from '../_server/TextField.tsx'

// The address is the key: it is told to no other site.
export const metadata: Metadata = { title: 'Välj lösenord', referrer: 'no-referrer' }
type Props = { searchParams: Promise<{ kod?: string; fel?: string }> }

/** Where the links of an invitation and of a forgotten password lead. */
const Choose = async ({ searchParams }: Props) => {
  const { kod, fel } = await searchParams
  if (!kod)
    return (
      <Shell narrow>
        <h1>Länken gäller inte</h1>
        <p className="lead">Den är använd, eller så har tiden gått ut. Begär en ny länk och välj lösenord där.</p>
        <p>
          <a className="button primary" href="/glomt-losenord">
            Begär en ny länk
          </a>
        </p>
      </Shell>
    )
  return (
    <Shell narrow>
      <h1>Välj lösenord</h1>
      <form method="post" action="/api-skola/nytt-losenord" className="panel stack">
        {fel && (
          <p className="field-finding" role="alert" id="fault">
            {fel}
          </p>
        )}
        <input type="hidden" name="kod" value={kod} />
        <TextField
          name="password"
          label="Nytt lösenord"
          type="password"
          autoComplete="new-password"
          help="Minst 12 tecken. Några ord i rad är lätta att minnas och svåra att gissa."
          fault={fel ? 'fault' : undefined}
        />
        <button type="submit" className="primary">
          Spara lösenordet
        </button>
      </form>
    </Shell>
  )
}
export default Choose

import type { Metadata } from 'next'
import { Shell } from '../_server/Shell.tsx'
import { TextField } from '../_server/TextField.tsx'

export const metadata: Metadata = { title: 'Glömt lösenord' }
type Props = { searchParams: Promise<{ skickat?: string }> }

/** For everybody, whether they have an account or not: what it says is the same. */
const Forgotten = async ({ searchParams }: Props) => {
  const { skickat } = await searchParams
  return (
    <Shell narrow>
      <h1>Glömt lösenord</h1>
      {skickat ? (
        <>
          <p className="lead" role="status">
            Om det finns ett konto med den adressen har vi skickat en länk dit. Den gäller i en timme.
          </p>
          <p>Kom det inget mejl? Titta i skräpposten, eller be kommunens kvalitetsstrateg kontrollera adressen.</p>
          <p>
            <a href="/logga-in">Till inloggningen</a>
          </p>
        </>
      ) : (
        <>
          <p className="lead">Skriv din e-postadress, så skickar vi en länk där du väljer ett nytt lösenord.</p>
          <form method="post" action="/api-skola/glomt-losenord" className="panel stack">
            <TextField name="email" label="E-postadress" type="email" autoComplete="username" />
            <button type="submit" className="primary">
              Skicka länken
            </button>
          </form>
        </>
      )}
    </Shell>
  )
}
export default Forgotten

import type { Metadata } from 'next'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { TextField } from '../_server/TextField.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await readersWords()).forgotten.title })
type Props = { searchParams: Promise<{ skickat?: string }> }

/** For everybody, whether they have an account or not: what it says is the same. */
const Forgotten = async ({ searchParams }: Props) => {
  const { forgotten: words, login, language } = await readersWords()
  const { skickat } = await searchParams
  return (
    <Shell language={language} narrow>
      <h1>{words.title}</h1>
      {skickat ? (
        <>
          <p className="lead" role="status">
            {words.sent}
          </p>
          <p>{words.noMail}</p>
          <p>
            <a href="/logga-in">{words.toLogin}</a>
          </p>
        </>
      ) : (
        <>
          <p className="lead">{words.lead}</p>
          <form method="post" action="/api-skola/glomt-losenord" className="panel stack">
            <TextField name="email" label={login.email} type="email" autoComplete="username" />
            <button type="submit" className="primary">
              {words.send}
            </button>
          </form>
        </>
      )}
    </Shell>
  )
}
export default Forgotten

import type { Metadata } from 'next'
import { tellAccountFault } from '../_server/accountFault.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { TextField } from '../_server/TextField.tsx'

// The address is the key: it is told to no other site.
export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readersWords()).choosePassword.title,
  referrer: 'no-referrer',
})
type Props = { searchParams: Promise<{ kod?: string; fel?: string }> }

/** Where the links of an invitation and of a forgotten password lead. */
const Choose = async ({ searchParams }: Props) => {
  const { choosePassword: words, language } = await readersWords()
  const { kod, fel } = await searchParams
  const fault = tellAccountFault(fel, language)
  if (!kod)
    return (
      <Shell language={language} narrow>
        <h1>{words.dead}</h1>
        <p className="lead">{words.deadLead}</p>
        <p>
          <a className="button primary" href="/glomt-losenord">
            {words.anew}
          </a>
        </p>
      </Shell>
    )
  return (
    <Shell language={language} narrow>
      <h1>{words.title}</h1>
      <form method="post" action="/api-skola/nytt-losenord" className="panel stack">
        {fault && (
          <p className="field-finding" role="alert" id="fault">
            {fault}
          </p>
        )}
        <input type="hidden" name="kod" value={kod} />
        <TextField
          name="password"
          label={words.password}
          type="password"
          autoComplete="new-password"
          help={words.help}
          fault={fault ? 'fault' : undefined}
        />
        <button type="submit" className="primary">
          {words.save}
        </button>
      </form>
    </Shell>
  )
}
export default Choose

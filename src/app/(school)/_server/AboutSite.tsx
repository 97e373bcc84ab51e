import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { plainTitle } from '#admin/common/plainTitle.ts'
import { wordsOf as adminWordsOf } from '#admin/words/wordsOf.ts'
import type { Language } from '#document/tree/tree.ts'
import { siteChoices, siteFacts } from '#load/siteFacts.ts'
import type { About, AboutWords, SiteFacts } from '#school/words/about/About.ts'
import { aboutIn } from '#school/words/about/aboutIn.ts'
import { readersWords } from './readersWords.ts'
import { Shell } from './Shell.tsx'
import { actorOf, payload } from './session.ts'

export type AboutProps = { searchParams: Promise<{ kommun?: string }> }
type Props = AboutProps & {
  path: string
  nameOf: (words: AboutWords) => string
  tell: (words: AboutWords, facts: SiteFacts) => About
}

/** Templates as they are listed: what a document puts into their titles is named, for there is no document here. */
const withPlainTitles = (facts: SiteFacts | undefined, language: Language): SiteFacts | undefined => {
  const { inTitle } = adminWordsOf(language)
  return (
    facts && {
      ...facts,
      retention: facts.retention.map((row) => ({ ...row, template: plainTitle(row.template, inTitle) })),
    }
  )
}

/** A page about the site for everybody: a municipality's, where it is known which one, else the choice between them. */
export const AboutSite = async ({ searchParams, path, nameOf, tell }: Props) => {
  const [{ kommun }, running, { language }] = await Promise.all([searchParams, payload(), readersWords()])
  const user = (await actorOf(await headers()))?.user
  const words = aboutIn(language)
  const choices = kommun ? [] : await siteChoices(running, user)
  const key = kommun ?? (choices.length === 1 ? choices[0]?.key : undefined)
  const facts = key ? withPlainTitles(await siteFacts(running, key), language) : undefined
  if (kommun && !facts) notFound()
  const shell = { language, narrow: true, ...(user ? { user } : {}) }
  if (!facts)
    return (
      <Shell {...shell}>
        <h1>{nameOf(words)}</h1>
        <h2>{words.choose}</h2>
        <ul>
          {choices.map((choice) => (
            <li key={choice.key}>
              <a href={`${path}?kommun=${encodeURIComponent(choice.key)}`}>{choice.name}</a>
            </li>
          ))}
        </ul>
      </Shell>
    )
  const { title, intro, parts } = tell(words, facts)
  return (
    <Shell {...shell} owner={facts.name}>
      <h1>{title}</h1>
      <p className="lead">{intro}</p>
      {parts.map(({ heading, lines, list = [] }) => (
        <section className="guide" key={heading}>
          <h2>{heading}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {list.length > 0 && (
            <ul>
              {list.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </Shell>
  )
}

import './api.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { always } from '#api/openapi.ts'
import { operations } from '#api/operations/index.ts'
import { tags } from '#api/tags.ts'
import { asLanguage } from '#language'
import { apiIn } from '#school/words/api/apiIn.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { actorOf } from '../_server/session.ts'
import { OperationPart } from './OperationPart.tsx'
import { RefusalTable } from './RefusalTable.tsx'

type Props = { searchParams: Promise<{ sprak?: string }> }
const languageOf = async ({ searchParams }: Props) => {
  const { sprak } = await searchParams
  return sprak ? asLanguage(sprak) : (await readersWords()).language
}
export const generateMetadata = async (props: Props): Promise<Metadata> => ({
  title: apiIn(await languageOf(props)).title,
})

/** The API for those who program against it, made of the schemas that its calls are parsed by. For everybody, as what it is made of is. */
const ApiDescription = async (props: Props) => {
  const language = await languageOf(props)
  const words = apiIn(language)
  const user = (await actorOf(await headers()))?.user
  const groups = Object.entries(tags).map(([tag, names]) => ({
    name: names[language],
    some: operations.filter((one) => one.tag === tag),
  }))
  return (
    <Shell language={language} {...(user ? { user } : {})}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p>
          <a href="/api/v1/openapi.json">{words.machine}</a>
        </p>
      </div>
      <section className="panel">
        <h2>{words.begin}</h2>
        <ul className="api-steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </section>
      <nav className="panel" aria-labelledby="api-contents">
        <h2 id="api-contents">{words.contents}</h2>
        <ul className="api-steps">
          {operations.map(({ name, summary, method, path }) => (
            <li key={name}>
              <a href={`#${name}`}>{summary[language]}</a>{' '}
              <code>
                {method.toUpperCase()} {path}
              </code>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ name, some }) => (
        <section key={name} aria-label={name}>
          <h2 className="api-group">{name}</h2>
          {some.map((one) => (
            <OperationPart key={one.name} operation={one} words={words} language={language} />
          ))}
        </section>
      ))}
      <section className="panel">
        <h2>{words.always}</h2>
        <RefusalTable refusals={always('units:read')} words={words} label={words.always} language={language} />
      </section>
    </Shell>
  )
}
export default ApiDescription

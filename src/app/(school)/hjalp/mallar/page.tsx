import type { Metadata } from 'next'
import { Shell } from '#app/(school)/_server/Shell.tsx'
import { requireActor } from '#app/(school)/_server/session.ts'
import { asLanguage } from '#language'
import { guideIn } from '#school/words/guide/guideIn.ts'

type Props = { searchParams: Promise<{ sprak?: string }> }
const languageOf = async ({ searchParams }: Props) => asLanguage((await searchParams).sprak)
export const generateMetadata = async (props: Props): Promise<Metadata> => ({
  title: guideIn(await languageOf(props)).title,
})

/** "Hjälp" in the template editor: the guide for strategists, in the language that the editor is in. */
const GuidePage = async (props: Props) => {
  const language = await languageOf(props)
  const { user } = await requireActor('/hjalp/mallar')
  const { title, intro, contents, parts } = guideIn(language)
  return (
    <Shell language={language} narrow user={user}>
      <h1>{title}</h1>
      <p>{intro}</p>
      <nav aria-label={contents}>
        <ul>
          {parts.map(({ heading }, at) => (
            <li key={heading}>
              <a href={`#del-${at + 1}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ heading, intro: before, lines = [], keys = [] }, at) => (
        <section className="guide" id={`del-${at + 1}`} key={heading}>
          <h2>{heading}</h2>
          {before ? <p>{before}</p> : null}
          {lines.length > 0 ? (
            <ol>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          ) : null}
          {keys.length > 0 ? (
            <dl className="keys">
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          ) : null}
        </section>
      ))}
    </Shell>
  )
}
export default GuidePage

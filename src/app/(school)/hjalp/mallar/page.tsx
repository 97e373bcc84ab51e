import type { Metadata } from 'next'
import { Shell } from '#app/(school)/_server/Shell.tsx'
import { requireActor } from '#app/(school)/_server/session.ts'
import { guideIn } from './guide.ts'

type Props = { searchParams: Promise<{ sprak?: string }> }
const languageOf = async ({ searchParams }: Props) => ((await searchParams).sprak === 'en' ? 'en' : 'sv')
export const generateMetadata = async (props: Props): Promise<Metadata> => ({
  title: guideIn(await languageOf(props)).title,
})

/** "Hjälp" in the template editor: the guide for strategists. */
const GuidePage = async (props: Props) => {
  const language = await languageOf(props)
  const { user } = await requireActor('/hjalp/mallar')
  const { title, intro, parts } = guideIn(language)
  return (
    <Shell language={language} narrow user={user}>
      <h1>{title}</h1>
      <p>{intro}</p>
      {parts.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ol>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </section>
      ))}
    </Shell>
  )
}
export default GuidePage

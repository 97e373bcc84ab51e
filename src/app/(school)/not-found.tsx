import type { Metadata } from 'next'
import { readersWords } from './_server/readersWords.ts'
import { Shell } from './_server/Shell.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await readersWords()).notice.notFound })

const NotFound = async () => {
  const { notice: words, language } = await readersWords()
  return (
    <Shell language={language} narrow>
      <title>{`${words.notFound} · Kvalitetsdokument`}</title>
      <h1>{words.notFound}</h1>
      <p className="lead">{words.notFoundHelp}</p>
      <p>
        <a href="/">{words.home}</a>
      </p>
    </Shell>
  )
}
export default NotFound

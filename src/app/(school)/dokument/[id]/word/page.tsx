import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { WordReturn } from '#school/form/WordReturn.tsx'
import { documentPage } from '../../../_server/documentPage.ts'
import { isWritable } from '../../../_server/documentView.ts'
import { Shell } from '../../../_server/Shell.tsx'

type Props = { params: Promise<{ id: string }> }
const load = (id: string) => documentPage(id, `/dokument/${id}/word`)
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { view } = await load((await params).id)
  return { title: `${view.words.word.heading}, ${view.document.title}` }
}

/** The form as Word, out and back. For those who may answer, while it may be answered. */
const WordPage = async ({ params }: Props) => {
  const { id } = await params
  const { actor, view } = await load(id)
  if (!view.sections.some(isWritable)) redirect(`/dokument/${id}`)
  const { word: words, language, shell } = view.words
  return (
    <Shell user={actor.user} narrow language={language}>
      <nav className="crumbs" aria-label={shell.here}>
        <a href={`/dokument/${id}`}>{words.crumb}</a>
      </nav>
      <div className="page-head">
        <p className="kicker">
          {view.unitName} · {view.document.title}
        </p>
        <h1>{words.heading}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <p>
        <a className="button" href={`/dokument/${id}/word/formular`} download>
          {words.download}
        </a>
      </p>
      <WordReturn documentId={id} />
    </Shell>
  )
}
export default WordPage

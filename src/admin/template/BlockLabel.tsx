'use client'
import { useRowLabel } from '@payloadcms/ui'
import { inLanguage } from '#language'
import { useHasNews } from '../library/libraryNews.ts'
import { useLanguage, useWords } from '../words/useWords.ts'
import { CopyKey } from './CopyKey.tsx'
import { useOpenWhenNew } from './useOpenWhenNew.ts'

type Props = { kind: { sv: string; en: string } }

/**
 * The header of a block in the editor: its heading, so that a long template can be read with everything folded, its
 * type, its key, which references and other blocks use, and whether the library has a newer version.
 */
export const BlockLabel = ({ kind }: Props) => {
  const { data } = useRowLabel<{ title?: string; blockKey?: string }>()
  const { news: phrases } = useWords()
  const language = useLanguage()
  useOpenWhenNew(data?.title)
  const name = inLanguage(kind, language)
  const news = useHasNews(data?.blockKey)
  return (
    <span className="assembly-label">
      <strong>{data?.title || name}</strong>
      {data?.title ? <span className="assembly-label__kind">{name}</span> : null}
      {data?.blockKey ? <CopyKey value={data.blockKey} /> : null}
      {news ? <span className="assembly-label__news">{phrases.heading}</span> : null}
    </span>
  )
}

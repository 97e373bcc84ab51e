'use client'
import { useRowLabel } from '@payloadcms/ui'
import { inLanguage } from '#language'
import { useLanguage } from '../words/useWords.ts'
import { useOpenWhenNew } from './useOpenWhenNew.ts'

type Props = { kind: { sv: string; en: string } }

/** The header of a block in the library's form: its heading and its type. */
export const BlockLabel = ({ kind }: Props) => {
  const { data } = useRowLabel<{ title?: string }>()
  const language = useLanguage()
  useOpenWhenNew(data?.title)
  const name = inLanguage(kind, language)
  return (
    <span className="assembly-label">
      <strong>{data?.title || name}</strong>
      {data?.title ? <span className="assembly-label__kind">{name}</span> : null}
    </span>
  )
}

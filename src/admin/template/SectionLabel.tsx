'use client'
import { useRowLabel } from '@payloadcms/ui'
import { inLanguage } from '#language'
import { useLanguage, useWords } from '../words/useWords.ts'
import { CopyKey } from './CopyKey.tsx'
import { useOpenWhenNew } from './useOpenWhenNew.ts'

type Props = { kinds: { value: string; label: { sv: string; en: string } }[] }

/** The header of a section in the editor: its heading, what it is where it is not an ordinary section, and its key. */
export const SectionLabel = ({ kinds }: Props) => {
  const { data, rowNumber } = useRowLabel<{ title?: string; kind?: string; sectionKey?: string }>()
  const words = useWords()
  const language = useLanguage()
  useOpenWhenNew(data?.title)
  const kind = data?.kind === 'section' ? undefined : kinds.find(({ value }) => value === data?.kind)?.label
  const title = data?.title || words.section((rowNumber ?? 0) + 1)
  return (
    <span className={`assembly-label assembly-label--${data?.kind ?? 'section'}`}>
      <strong>{title}</strong>
      {kind ? <span className="assembly-label__kind">{inLanguage(kind, language)}</span> : null}
      {data?.sectionKey ? <CopyKey value={data.sectionKey} /> : null}
    </span>
  )
}

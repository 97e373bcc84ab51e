'use client'
import { useFormFields } from '@payloadcms/ui'
import { inLanguage } from '#language'
import { SaveToLibrary } from '../library/SaveToLibrary.tsx'
import { useLanguage } from '../words/useWords.ts'
import { useMaybeEditor } from './store/EditorContext.ts'

type Props = { about: { sv: string; en: string } }

/** One sentence above a block's settings: when to choose it. In the editor its head says so; there, a way to keep it. */
export const BlockAbout = ({ about }: Props) => {
  const language = useLanguage()
  const editor = useMaybeEditor()
  return <div className="assembly-about">{editor ? <SaveBlock /> : <p>{inLanguage(about, language)}</p>}</div>
}

const SaveBlock = () => {
  const blockKey = useFormFields(([fields]) => fields?.blockKey?.value)
  const title = useFormFields(([fields]) => fields?.title?.value)
  if (typeof blockKey !== 'string' || blockKey === '') return null
  return <SaveToLibrary title={typeof title === 'string' ? title : ''} what={{ blockKey }} />
}

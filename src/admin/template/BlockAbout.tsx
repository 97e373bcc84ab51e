'use client'
import { inLanguage } from '#language'
import { SaveToLibrary } from '../library/SaveToLibrary.tsx'
import { useLanguage } from '../words/useWords.ts'

type Props = { about: { sv: string; en: string }; path?: string }

/** One sentence above a block's settings: when to choose it. And a way to keep what has been made of it. */
export const BlockAbout = ({ about, path }: Props) => {
  const language = useLanguage()
  return (
    <div className="assembly-about">
      <p>{inLanguage(about, language)}</p>
      {path ? <SaveToLibrary blockPath={path.replace(/\.[^.]*$/, '')} /> : null}
    </div>
  )
}

'use client'
import { useWords } from '../common/words.ts'
import { SaveToLibrary } from '../library/SaveToLibrary.tsx'

type Props = { about: { sv: string; en: string }; path?: string }

/** One sentence above a block's settings: when to choose it. And a way to keep what has been made of it. */
export const BlockAbout = ({ about, path }: Props) => {
  const words = useWords()
  return (
    <div className="assembly-about">
      <p>{words(about.sv, about.en)}</p>
      {path ? <SaveToLibrary blockPath={path.replace(/\.[^.]*$/, '')} /> : null}
    </div>
  )
}

'use client'
import { useWords } from '../words/useWords.ts'
import { contentId } from './controls.ts'

/** Past the menu, for who has no pointer: the first thing on every page of the admin. */
export const SkipLink = () => (
  <a className="house-skip" href={`#${contentId}`}>
    {useWords().controls.skip}
  </a>
)

'use client'
import { useMemo } from 'react'
import { inLanguage } from '#language'
import { useLanguage, useWords } from './useWords.ts'

/** Picks the reader's language where both stand side by side. The same function until that changes, with what commands say. */
export const useSay = () => {
  const language = useLanguage()
  const { call } = useWords()
  return useMemo(
    () => Object.assign((sv: string, en: string) => inLanguage({ sv, en }, language), { call }),
    [language, call],
  )
}

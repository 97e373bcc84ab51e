'use client'
import { createContext, type ReactNode, use, useEffect } from 'react'
import type { Language } from '#document/tree/tree.ts'
import type { Words } from './sv.ts'
import { wordsOf } from './wordsOf.ts'

const LanguageContext = createContext<Language>('sv')

/**
 * A page in the language of its document. The element carries `lang` from the server on; the root layout knows no
 * document, so that `html` itself (by which the title is read out) follows in the browser.
 */
export const InLanguage = ({ language, children }: { language: Language; children: ReactNode }) => {
  useEffect(() => {
    const before = document.documentElement.lang
    document.documentElement.lang = language
    return () => {
      document.documentElement.lang = before
    }
  }, [language])
  return (
    <LanguageContext value={language}>
      <div className="in-language" lang={language}>
        {children}
      </div>
    </LanguageContext>
  )
}

/** The words for what is said here: Swedish where no document decides. */
export const useWords = (): Words => wordsOf(use(LanguageContext))

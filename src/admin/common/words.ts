'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

/** Picks the reader's language. The same function until that changes, so that effects may depend on it. */
export const useWords = () => {
  const { language } = useTranslation().i18n
  return useCallback((sv: string, en: string) => (language === 'en' ? en : sv), [language])
}

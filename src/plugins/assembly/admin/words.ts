'use client'
import { useTranslation } from '@payloadcms/ui'

/** Picks the reader's language. */
export const useWords = () => {
  const { i18n } = useTranslation()
  return (sv: string, en: string) => (i18n.language === 'en' ? en : sv)
}

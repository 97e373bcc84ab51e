'use client'
import { useAuth } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'

/** Above the list of templates, for those who may make one. */
export const OpenImportWord = () => {
  const { wordImport: words, shelf } = useWords()
  const { permissions } = useAuth()
  if (!permissions?.collections?.templates?.create) return null
  return (
    <p className="wi-open">
      {words.openHelp} <a href="/admin/wordmall">{words.open}</a> · <a href="/admin/hylla">{shelf.open}</a>
    </p>
  )
}

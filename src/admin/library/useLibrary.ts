'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Library } from '#commands/library/listLibrary.ts'
import { callCommand } from '../common/callCommand.ts'
import { useWords } from '../words/useWords.ts'
import { tellNews } from './libraryNews.ts'

/** The library for a template, searched as one types; `run` changes the template and then shows it as it was saved. */
export const useLibrary = (templateId: string, query: string) => {
  const { config } = useConfig()
  const words = useWords()
  const base = `${config.routes.api}/templates/${templateId}`
  const [library, setLibrary] = useState<Library>()
  const [fault, setFault] = useState('')

  useEffect(() => {
    let current = true
    const timer = setTimeout(
      () => {
        callCommand<Library>(`${base}/library`, { query }, words)
          .then((found) => {
            if (!current) return
            setLibrary(found)
            setFault('')
            tellNews(found.news.map(({ blockKey }) => blockKey))
          })
          .catch((error: Error) => current && setFault(error.message))
      },
      query ? 250 : 0,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [base, query, words])

  const run = useCallback(
    async (path: string, body: Record<string, unknown>) => {
      try {
        await callCommand(`${base}/${path}`, body, words)
        // The form holds the template as it was: only a fresh page shows what the server saved.
        window.location.reload()
      } catch (error) {
        setFault(error instanceof Error ? error.message : String(error))
      }
    },
    [base, words],
  )
  return { library, fault, run }
}

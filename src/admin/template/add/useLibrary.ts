'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { NewsOf } from '#commands/library/libraryNews.ts'
import type { Library } from '#commands/library/listLibrary.ts'
import type { Presence } from '#commands/template/presence.ts'
import { callCommand } from '../../common/callCommand.ts'
import { useWords } from '../../words/useWords.ts'
import { useEditor } from '../store/EditorContext.ts'

/** What of the library matches, as one types, and what of this template has a newer version there; `answer` takes or leaves it. */
export const useLibrary = (query: string) => {
  const { id, saver } = useEditor()
  const { config } = useConfig()
  const words = useWords()
  const [library, setLibrary] = useState<Library>()
  const [fault, setFault] = useState('')
  const base = `${config.routes.api}/templates/${id}`

  useEffect(() => {
    let current = true
    const timer = setTimeout(
      () =>
        callCommand<Library>(`${base}/library`, { query }, words)
          .then((found) => current && setLibrary(found))
          .catch((error: Error) => current && setFault(error.message)),
      query ? 250 : 0,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [base, query, words])
  const answer = async (what: NewsOf, take: boolean) => {
    try {
      await saver.flush()
      await callCommand(`${base}/library-update`, { ...what, take }, words)
      const told = await callCommand<Presence>(`${base}/presence`, { rev: saver.rev() }, words)
      saver.hear({ ...told, conflicts: [] })
      setLibrary(await callCommand<Library>(`${base}/library`, { query }, words))
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
  }
  return { library, fault, answer }
}

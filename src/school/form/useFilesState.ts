import { useEffect, useState } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { post, type Refusal } from './api.ts'
import type { FilesState } from './view.ts'

/** Files take some seconds; after a minute something may be wrong, and the asking goes on at leisure. */
const often = 2000
const seldom = 15_000
const patience = 60_000

/** How the making of a document's files goes, asked of the server until they are there or have failed. */
export const useFilesState = (documentId: string, first: FilesState) => {
  const url = `/api-skola/dokument/${documentId}/filer`
  const words = useWords()
  const [files, setFiles] = useState(first)
  const [since, setSince] = useState(() => Date.now())
  const [slow, setSlow] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const isMaking = files.state === 'making'
  useEffect(() => {
    if (!isMaking) return
    let timer: ReturnType<typeof setTimeout>
    let gone = false
    const ask = async () => {
      // A page nobody looks at, or a server that does not answer, asks again next time.
      const answer = document.hidden ? undefined : await fetch(url).catch(() => undefined)
      const next = answer?.ok ? ((await answer.json().catch(() => undefined)) as FilesState | undefined) : undefined
      if (gone) return
      if (next) setFiles(next)
      const late = Date.now() - since > patience
      setSlow(late)
      timer = setTimeout(ask, late ? seldom : often)
    }
    timer = setTimeout(ask, often)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [url, isMaking, since])
  const retry = async (how: { adapt?: boolean } = {}) => {
    setRefusal(undefined)
    const reply = await post<FilesState>(url, how, { words })
    if (!reply.ok) return setRefusal(reply.refusal)
    setSlow(false)
    setSince(Date.now())
    setFiles(reply.data)
  }
  return { files, slow: isMaking && slow, refusal, retry }
}

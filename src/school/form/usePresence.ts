import { useEffect, useState } from 'react'

type Writer = { instanceKey: string; name: string }
const first = 1500
const pause = 15_000

/** Who else writes in which block. Asked of the server now and then while the page is looked at; never in the way. */
export const usePresence = (documentId: string, off: boolean): Writer[] => {
  const [writers, setWriters] = useState<Writer[]>([])
  useEffect(() => {
    if (off) return
    let gone = false
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const answer = document.hidden
        ? undefined
        : await fetch(`/api-skola/dokument/${documentId}/narvaro`).catch(() => undefined)
      const told = answer?.ok
        ? ((await answer.json().catch(() => undefined)) as { writers?: Writer[] } | undefined)
        : undefined
      if (gone) return
      if (told?.writers) setWriters(told.writers)
      timer = setTimeout(ask, pause)
    }
    timer = setTimeout(ask, first)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [documentId, off])
  return writers
}

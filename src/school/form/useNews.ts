import { useEffect, useState } from 'react'
import type { SaveQueue } from '../saveQueue/saveQueue.ts'

type Writer = { instanceKey: string; name: string }
type News = { writers?: Writer[]; answers?: { instanceKey: string; rev: number; value: unknown }[] }
/** Milliseconds. With the second and a half that typing waits at most, others' words are here within three. */
const pause = 1000

const newsOf = async (documentId: string, revs: ReadonlyMap<string, number>): Promise<News | undefined> => {
  const known = [...revs].map(([key, rev]) => `rev=${rev}:${encodeURIComponent(key)}`).join('&')
  const answer = await fetch(`/api-skola/dokument/${documentId}/narvaro?${known}`).catch(() => undefined)
  return answer?.ok ? ((await answer.json().catch(() => undefined)) as News | undefined) : undefined
}

/**
 * Others' words as they are saved, and who else writes in which block. Asked of the server while the page is looked at;
 * never in the way.
 */
export const useNews = (documentId: string, queue: SaveQueue, off: boolean): Writer[] => {
  const [writers, setWriters] = useState<Writer[]>([])
  useEffect(() => {
    if (off) return
    let gone = false
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const news = document.hidden ? undefined : await newsOf(documentId, queue.revs())
      if (gone) return
      if (news?.writers) setWriters((before) => (sameWriters(before, news.writers) ? before : (news.writers ?? [])))
      for (const { instanceKey, rev, value } of news?.answers ?? []) queue.news(instanceKey, rev, value)
      timer = setTimeout(ask, pause)
    }
    timer = setTimeout(ask, pause)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [documentId, queue, off])
  return writers
}
const sameWriters = (a: Writer[], b: Writer[] = []) => JSON.stringify(a) === JSON.stringify(b)

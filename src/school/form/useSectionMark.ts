import { useEffect, useRef, useState } from 'react'
import type { SaveQueue } from '../saveQueue/saveQueue.ts'
import { announceStatus } from './sectionStatuses.ts'
import type { SectionStatus } from './view.ts'

/** A save that was under way when the section was marked is no change of mind; the server allows as much. */
const slack = 1000

/** How the section stands as it is answered and marked, by the server's own rule; the menu is told of every change. */
export const useSectionMark = (queue: SaveQueue, sectionKey: string, first: SectionStatus) => {
  const [status, setStatus] = useState(first)
  const markedAt = useRef(0)
  useEffect(() => announceStatus(sectionKey, status), [sectionKey, status])
  useEffect(
    () =>
      queue.subscribe(() => {
        const saved = queue.status()
        if (saved.kind !== 'saved' || saved.at <= markedAt.current + slack) return
        setStatus((now) => (now === 'ready' ? 'changed' : now === 'notStarted' ? 'started' : now))
      }),
    [queue],
  )
  const marked = (ready: boolean, hasAnswers: boolean) => {
    markedAt.current = Date.now()
    setStatus(ready ? 'ready' : hasAnswers ? 'started' : 'notStarted')
  }
  return { status, marked }
}

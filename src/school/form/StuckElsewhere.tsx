import { useSyncExternalStore } from 'react'
import type { SaveQueue } from '../saveQueue/saveQueue.ts'
import { useWords } from '../words/InLanguage.tsx'
import { StuckTexts } from './StuckTexts.tsx'
import type { ItemView } from './view.ts'

/** What this page sends for others and the server will not take: here it has no field of its own. */
export const StuckElsewhere = ({ queue, items }: { queue: SaveQueue; items: ItemView[] }) => {
  useSyncExternalStore(queue.subscribe, queue.status, queue.status)
  const { stuck: words } = useWords()
  const texts = queue.stuck().filter((text) => !items.some(({ instanceKey }) => instanceKey === text.instanceKey))
  if (texts.length === 0) return null
  return (
    <section className="notice warning" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <StuckTexts texts={texts} discard={({ instanceKey }) => queue.discard(instanceKey)} />
    </section>
  )
}

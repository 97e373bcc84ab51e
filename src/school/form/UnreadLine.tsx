'use client'
import { useRef, useSyncExternalStore } from 'react'
import { checkFields } from '#document/answer/checkFields.ts'
import { fieldId } from '../fields/fieldId.ts'
import { focusField } from '../fields/focusField.ts'
import type { SaveQueue } from '../saveQueue/saveQueue.ts'
import { useWords } from '../words/InLanguage.tsx'
import type { ItemView } from './view.ts'

type Places = { value: unknown; ids: string[] }
const ids = (item: ItemView, value: unknown): string[] =>
  checkFields(item.form ?? { fields: [] }, (value ?? {}) as Record<string, unknown>)
    .filter(({ severity }) => severity === 'unread')
    .map(({ path }) => fieldId(item.instanceKey, path))

/** How many answers of the page cannot be read, as they are saved now, with the way to the first of them. */
export const UnreadLine = ({ queue, items }: { queue: SaveQueue; items: ItemView[] }) => {
  const { saveBar: words } = useWords()
  const known = useRef(new Map<string, Places>())
  const read = () => {
    const found = items.flatMap((item) => {
      const value = queue.read(item.instanceKey, [])
      const before = known.current.get(item.instanceKey)
      const places = before && before.value === value ? before : { value, ids: ids(item, value) }
      known.current.set(item.instanceKey, places)
      return places.ids
    })
    return `${found.length} ${found[0] ?? ''}`
  }
  const [count = '0', first = ''] = useSyncExternalStore(queue.subscribe, read, read).split(' ')
  return (
    <p className="unread-line" role="status">
      {first && (
        <>
          {words.unread(Number(count))}{' '}
          <a href={`#${first}`} onClick={(event) => focusField(first) && event.preventDefault()}>
            {words.showField}
          </a>
        </>
      )}
    </p>
  )
}

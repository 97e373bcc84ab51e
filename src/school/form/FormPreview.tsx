'use client'
import { useMemo, useState } from 'react'
import { FormContext } from '../fields/FormContext.tsx'
import { createSaveQueue } from '../saveQueue/saveQueue.ts'
import { Item, isShown } from './Item.tsx'
import type { ItemView } from './view.ts'

/** The questions as a school meets them, for whoever designs them: what is tried out here goes nowhere. */
export const FormPreview = ({ items }: { items: ItemView[] }) => {
  const [queue] = useState(() =>
    createSaveQueue({
      answers: Object.fromEntries(items.map(({ instanceKey, value }) => [instanceKey, value])),
      send: async () => ({ kind: 'unreachable' }),
      keep: { load: () => [], save: () => undefined },
      rest: 2_000_000_000,
      longest: 2_000_000_000,
    }),
  )
  const form = useMemo(() => ({ queue, readOnly: false, findings: [] }), [queue])
  return (
    <FormContext value={form}>
      {items.filter(isShown).map((item) => (
        <Item historyOf={undefined} item={item} key={item.instanceKey} writers={[]} />
      ))}
    </FormContext>
  )
}

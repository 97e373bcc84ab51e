'use client'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Others } from '../choices/createOthers.ts'
import type { PageClient } from '../page/createPageClient.ts'
import type { Saver } from '../save/createSaver.ts'
import type { Store } from './createStore.ts'
import type { Design } from './design.ts'

/** A section (`sectionKey` alone), a block in it, or the document itself (neither); `field` is what to set first in it. */
export type Chosen = { sectionKey?: string; blockKey?: string; field?: string }
export type Editor = {
  id: string
  store: Store
  saver: Saver
  page: PageClient
  others: Others
  choose: (chosen: Chosen) => void
}
export const EditorContext = createContext<Editor | undefined>(undefined)
/** Outside of the editor there is none: components of ours also stand in other forms. */
export const useMaybeEditor = (): Editor | undefined => useContext(EditorContext)
export const useEditor = (): Editor => {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('Only inside the template editor.')
  return editor
}

/** A part of the template; renders again when that part is another. `select` returns parts, never new objects. */
export const useDesign = <T>(store: Store, select: (design: Design) => T): T =>
  useSyncExternalStore(
    store.subscribe,
    () => select(store.get()),
    () => select(store.get()),
  )

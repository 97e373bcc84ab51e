'use client'
import { useCallback } from 'react'
import { blocksOf, findBlock } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'
import {
  copyOfBlocks,
  copyOfSection,
  insertBlocks,
  insertSections,
  remove,
  stepBlock,
  stepSection,
} from '../store/edits.ts'
import { useReferences } from '../store/useReferences.ts'
import { putClip, takeClip } from './clipboard.ts'

export type OutlineAction = 'copy' | 'cut' | 'paste' | 'duplicate' | 'remove' | 'up' | 'down' | 'add'
type Options = {
  /** The keys that are chosen, one or several. */
  keys: ReadonlySet<string>
  add: (at: { sectionKey: string; after?: string }) => void
}

/** What can be done to what is chosen in the outline; by keyboard, from the menu, and the same for both. */
export const useOutlineActions = ({ keys, add }: Options) => {
  const { store, choose } = useEditor()
  const referencesOf = useReferences()
  return useCallback(
    (action: OutlineAction): void => {
      const design = store.get()
      const sections = design.sections.filter(({ sectionKey }) => keys.has(sectionKey))
      const blocks = blocksOf(design).filter(({ blockKey }) => keys.has(blockKey))
      const last = blocks.at(-1)
      const home = last ? findBlock(design, last.blockKey)?.section : sections.at(-1)
      if (action === 'copy' || action === 'cut')
        if (sections.length > 0) putClip({ sections })
        else if (blocks.length > 0) putClip({ blocks })
      if (action === 'cut' || action === 'remove') {
        store.change((now) => remove(now, keys))
        choose(home && !keys.has(home.sectionKey) ? { sectionKey: home.sectionKey } : {})
      }
      if (action === 'up' || action === 'down') {
        const by = action === 'up' ? -1 : 1
        if (last) store.change((now) => stepBlock(now, last.blockKey, by))
        else if (home) store.change((now) => stepSection(now, home.sectionKey, by))
      }
      if (action === 'add' && home) add({ sectionKey: home.sectionKey, ...(last ? { after: last.blockKey } : {}) })
      const clip =
        action === 'paste'
          ? takeClip()
          : action === 'duplicate'
            ? sections.length > 0
              ? { sections }
              : { blocks }
            : undefined
      if (!clip) return
      if ('sections' in clip) {
        const made = clip.sections.map((section) => copyOfSection(section, referencesOf))
        store.change((now) => insertSections(now, home?.sectionKey ?? now.sections.at(-1)?.sectionKey, made))
        if (made[0]) choose({ sectionKey: made[0].sectionKey })
        return
      }
      const target = home ?? design.sections.at(-1)
      if (!target || clip.blocks.length === 0) return
      const made = copyOfBlocks(clip.blocks, referencesOf)
      const after = last?.blockKey ?? (home ? target.blocks.at(-1)?.blockKey : undefined)
      store.change((now) => insertBlocks(now, target.sectionKey, after, made))
      if (made[0]) choose({ sectionKey: target.sectionKey, blockKey: made[0].blockKey })
    },
    [store, choose, keys, add, referencesOf],
  )
}

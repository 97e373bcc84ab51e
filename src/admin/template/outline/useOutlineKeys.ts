'use client'
import { type KeyboardEvent, useCallback } from 'react'
import { blocksOf, findBlock } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'
import {
  copyOfBlock,
  copyOfSection,
  insertBlocks,
  insertSections,
  remove,
  stepBlock,
  stepSection,
} from '../store/edits.ts'
import { putClip, takeClip } from './clipboard.ts'

type Options = {
  /** The keys that are chosen, one or several. */
  keys: ReadonlySet<string>
  add: (at: { sectionKey: string; after?: string }) => void
}

/** What can be done to what is chosen in the outline; by keyboard, from the menu, and the same for both. */
export const useOutlineDeeds = ({ keys, add }: Options) => {
  const { store, choose } = useEditor()
  return useCallback(
    (deed: 'copy' | 'cut' | 'paste' | 'duplicate' | 'remove' | 'up' | 'down' | 'add'): void => {
      const design = store.get()
      const sections = design.sections.filter(({ sectionKey }) => keys.has(sectionKey))
      const blocks = blocksOf(design).filter(({ blockKey }) => keys.has(blockKey))
      const last = blocks.at(-1)
      const home = last ? findBlock(design, last.blockKey)?.section : sections.at(-1)
      if (deed === 'copy' || deed === 'cut')
        if (sections.length > 0) putClip({ sections })
        else if (blocks.length > 0) putClip({ blocks })
      if (deed === 'cut' || deed === 'remove') {
        store.change((now) => remove(now, keys))
        choose(home && !keys.has(home.sectionKey) ? { sectionKey: home.sectionKey } : {})
      }
      if (deed === 'up' || deed === 'down') {
        const by = deed === 'up' ? -1 : 1
        if (last) store.change((now) => stepBlock(now, last.blockKey, by))
        else if (home) store.change((now) => stepSection(now, home.sectionKey, by))
      }
      if (deed === 'add' && home) add({ sectionKey: home.sectionKey, ...(last ? { after: last.blockKey } : {}) })
      const clip =
        deed === 'paste'
          ? takeClip()
          : deed === 'duplicate'
            ? sections.length > 0
              ? { sections }
              : { blocks }
            : undefined
      if (!clip) return
      if ('sections' in clip) {
        const made = clip.sections.map(copyOfSection)
        store.change((now) => insertSections(now, home?.sectionKey ?? now.sections.at(-1)?.sectionKey, made))
        if (made[0]) choose({ sectionKey: made[0].sectionKey })
        return
      }
      const target = home ?? design.sections.at(-1)
      if (!target || clip.blocks.length === 0) return
      const made = clip.blocks.map(copyOfBlock)
      const after = last?.blockKey ?? (home ? target.blocks.at(-1)?.blockKey : undefined)
      store.change((now) => insertBlocks(now, target.sectionKey, after, made))
      if (made[0]) choose({ sectionKey: target.sectionKey, blockKey: made[0].blockKey })
    },
    [store, choose, keys, add],
  )
}
export type Deed = Parameters<ReturnType<typeof useOutlineDeeds>>[0]

const chords: Record<string, Deed> = { c: 'copy', x: 'cut', v: 'paste', d: 'duplicate' }

/** Arrows walk, Alt with arrows moves, Delete takes away, Ctrl with C, X, V and D as everywhere; + adds. */
export const useOutlineKeys = (deeds: (deed: Deed) => void, fold: (sectionKey: string, folded: boolean) => void) =>
  useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (!(event.target instanceof HTMLElement) || event.target.matches('input')) return
      const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
      const at = rows.indexOf(
        event.target.closest<HTMLElement>('li')?.querySelector<HTMLElement>('[data-row]') ?? event.target,
      )
      const go = (index: number) => {
        const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
        row?.focus()
        row?.click()
      }
      const run = (act: () => void) => {
        event.preventDefault()
        event.stopPropagation()
        act()
      }
      const chord = event.ctrlKey || event.metaKey ? chords[event.key.toLowerCase()] : undefined
      if (chord) return run(() => deeds(chord))
      const { key, altKey } = event
      if (altKey && key === 'ArrowUp') return run(() => deeds('up'))
      if (altKey && key === 'ArrowDown') return run(() => deeds('down'))
      if (key === 'ArrowUp') return run(() => go(at - 1))
      if (key === 'ArrowDown') return run(() => go(at + 1))
      if (key === 'Home') return run(() => go(0))
      if (key === 'End') return run(() => go(rows.length - 1))
      if (key === 'Delete' || key === 'Backspace') return run(() => deeds('remove'))
      if (key === '+') return run(() => deeds('add'))
      const section = rows[at]?.dataset.section
      if (section && (key === 'ArrowLeft' || key === 'ArrowRight')) return run(() => fold(section, key === 'ArrowLeft'))
    },
    [deeds, fold],
  )

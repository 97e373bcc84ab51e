'use client'
import { type RefObject, useEffect, useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { draggedKey, draggedNew } from '../add/dragged.ts'
import { type AddAt, useInsert } from '../add/useInsert.ts'
import { findBlock } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'
import { moveBlocks } from '../store/edits.ts'

type Props = { frame: RefObject<HTMLIFrameElement | null>; add: (at: AddAt) => void }
type Here = { blockKey: string; sectionKey: string; title: string; top: number; left: number }

/** A `+` on the page behind the block that the pointer is at; and what is dragged onto the page lands there. */
export const AddHere = ({ frame, add }: Props) => {
  const { store } = useEditor()
  const words = useWords()
  const insert = useInsert()
  const [here, setHere] = useState<Here>()
  useEffect(() => {
    const page = frame.current?.contentDocument
    const around = frame.current?.parentElement
    if (!page || !around) return
    const place = (target: EventTarget | null): Here | undefined => {
      const element = (target as Element | null)?.closest?.('[data-block]')
      const blockKey = element?.getAttribute('data-block')?.split('@')[0] ?? ''
      const found = findBlock(store.get(), blockKey)
      if (!element || !found || !frame.current) return undefined
      const [own, outer, box] = [
        frame.current.getBoundingClientRect(),
        around.getBoundingClientRect(),
        element.getBoundingClientRect(),
      ]
      return {
        blockKey,
        sectionKey: found.section.sectionKey,
        title: found.block.title ?? '',
        top: Math.min(own.top - outer.top + box.bottom, own.bottom - outer.top - 30),
        left: own.left - outer.left + box.left + box.width / 2,
      }
    }
    const move = ({ target }: Event) => {
      const next = place(target)
      if (next) setHere((now) => (now?.blockKey === next.blockKey && now.top === next.top ? now : next))
    }
    const gone = () => setHere(undefined)
    const over = (event: DragEvent) => {
      event.preventDefault()
      move(event)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const at = place(event.target)
      if (!at || !event.dataTransfer) return
      const what = draggedNew(event.dataTransfer)
      const key = draggedKey(event.dataTransfer)
      if (what) void insert(what, { sectionKey: at.sectionKey, after: at.blockKey })
      else if (findBlock(store.get(), key))
        store.change((now) => moveBlocks(now, new Set([key]), at.sectionKey, at.blockKey))
    }
    page.addEventListener('mousemove', move)
    page.addEventListener('scroll', gone, true)
    page.addEventListener('dragover', over)
    page.addEventListener('drop', drop)
    return () => {
      page.removeEventListener('mousemove', move)
      page.removeEventListener('scroll', gone, true)
      page.removeEventListener('dragover', over)
      page.removeEventListener('drop', drop)
    }
  }, [frame, store, insert])
  if (!here) return null
  const { sectionKey, blockKey: after, title, top, left } = here
  return (
    <button
      aria-label={words.outline.addAfter(title)}
      className="te-add te-add--page"
      onClick={() => add({ sectionKey, after })}
      style={{ top, left }}
      tabIndex={-1}
      title={words.outline.add}
      type="button"
    >
      +
    </button>
  )
}

'use client'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { sectionAnchor } from '#document/tree/numbering/sectionAnchor.ts'
import { useWords } from '../../words/useWords.ts'
import type { AddAt } from '../add/useInsert.ts'
import { type Chosen, useEditor } from '../store/EditorContext.ts'
import { AddHere } from './AddHere.tsx'
import { afterKeys } from './afterKeys.ts'
import type { Shown } from './messages.ts'
import { PageChoice } from './PageChoice.tsx'
import { paint } from './paint.ts'
import { useWriteInPlace } from './useWriteInPlace.ts'

const look = (chosen: Chosen) => {
  const mine = chosen.blockKey ? `[data-block="${chosen.blockKey}"],[data-block^="${chosen.blockKey}@"]` : 'x-none'
  const heading = !chosen.blockKey && chosen.sectionKey ? `#${CSS.escape(sectionAnchor(chosen.sectionKey))}` : 'x-none'
  return `[data-block]{cursor:pointer}[data-block]:hover{outline:1px dashed #7a8894;outline-offset:4px}
:is(${mine},${heading}){outline:2px solid #0b5cad!important;outline-offset:4px;border-radius:2px;scroll-margin:6rem}
.skip{display:none}`
}

/** The document for one school and year, as it stands in the editor. A click chooses what it lands on. */
export const Page = ({ chosen, add }: { chosen: Chosen; add: (at: AddAt) => void }) => {
  const frame = useRef<HTMLIFrameElement>(null)
  const style = useRef<HTMLStyleElement>(undefined)
  const editor = useEditor()
  const words = useWords()
  const { page } = editor
  const state = useSyncExternalStore(page.subscribe, page.state, page.state)
  const write = useWriteInPlace(frame)

  useEffect(() => {
    const document = frame.current?.contentDocument
    if (!document) return
    style.current = document.createElement('style')
    style.current.dataset.editor = ''
    document.head.append(style.current)
    let waiting: Shown[] = []
    const { ask, dispose } = afterKeys(() => {
      const started = performance.now()
      for (const shown of waiting) paint(document, shown)
      waiting = []
      if (style.current && !style.current.isConnected) document.head.append(style.current)
      performance.measure('editor-page', { start: started })
      frame.current?.setAttribute('data-shown', String(Number(frame.current.dataset.shown ?? 0) + 1))
    })
    const stop = page.onShown((shown) => {
      // A whole page needs none of the patches before it.
      waiting = shown.html === undefined ? [...waiting, shown] : [shown]
      ask()
    })
    return () => {
      stop()
      dispose()
    }
  }, [page])

  useEffect(() => {
    const document = frame.current?.contentDocument
    if (!document || !style.current) return
    style.current.textContent = look(chosen)
    const key = chosen.blockKey
    const target = key
      ? document.querySelector(`[data-block="${key}"],[data-block^="${key}@"]`)
      : chosen.sectionKey
        ? document.getElementById(sectionAnchor(chosen.sectionKey))
        : null
    const box = target?.getBoundingClientRect()
    const height = document.defaultView?.innerHeight ?? 0
    if (box && (box.top < 0 || box.top > height - 80)) target?.scrollIntoView({ block: 'start' })
  }, [chosen])

  useEffect(() => {
    const document = frame.current?.contentDocument
    if (!document) return
    const click = (event: Event) => {
      event.preventDefault()
      if (event.target instanceof (document.defaultView?.Element ?? Element))
        void write(event.target, event.type === 'dblclick')
    }
    document.addEventListener('click', click)
    document.addEventListener('dblclick', click)
    return () => {
      document.removeEventListener('click', click)
      document.removeEventListener('dblclick', click)
    }
  }, [write])

  return (
    <section aria-label={words.page.label} className="te-page">
      <PageChoice />
      {state.failure ? <p className="te-page__failure">{state.failure}</p> : null}
      <div className="te-page__paper">
        <iframe ref={frame} sandbox="allow-same-origin" title={words.page.document} />
        <AddHere add={add} frame={frame} />
      </div>
    </section>
  )
}

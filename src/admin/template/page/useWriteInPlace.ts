'use client'
import { type RefObject, useCallback } from 'react'
import { sectionAnchor } from '#document/tree/numbering/sectionAnchor.ts'
import { blocksOf, findBlock } from '../store/design.ts'
import { type Editor, useEditor } from '../store/EditorContext.ts'
import { setBlock, setSection } from '../store/edits.ts'
import { openInPlace } from './openInPlace.ts'

type Path = (string | number)[]
const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined),
    value,
  )
const withAt = <T>(value: T, [step, ...rest]: Path, next: unknown): T => {
  if (step === undefined) return next as T
  if (Array.isArray(value)) return value.map((item, at) => (at === step ? withAt(item, rest, next) : item)) as T
  return { ...value, [step]: withAt((value as Record<string, unknown>)[step], rest, next) }
}

/** The field of the settings in which a text is; formatted text is one field, whatever is in it. */
const fieldOf = (path: Path) => path.slice(0, path.includes('root') ? path.indexOf('root') : undefined).join('.')

/** Elements that hold one text of their own: a heading, a question, help, a cell. */
const textual = 'h1,h2,h3,h4,h5,h6,p,th,td,li,caption,figcaption,dt,dd,.note'
const shownText = (element: Element) => {
  const copy = element.cloneNode(true) as Element
  for (const number of copy.querySelectorAll('.number,sup')) number.remove()
  return copy.textContent ?? ''
}

/** What an element of the page is of: a block by its mark, a section by its heading, the cover by its place. */
const ownerOf = (editor: Editor, element: Element): { blockKey?: string; sectionKey?: string } => {
  const design = editor.store.get()
  const marked = element.closest('[data-block]')?.getAttribute('data-block')?.split('@')[0]
  if (marked && findBlock(design, marked))
    return { blockKey: marked, sectionKey: findBlock(design, marked)?.section.sectionKey ?? '' }
  const ofType = (blockType: string) => blocksOf(design).find((block) => block.blockType === blockType)?.blockKey
  const special = element.closest('.masthead')
    ? ofType('cover')
    : element.closest('nav')
      ? ofType('contents')
      : undefined
  if (special) return { blockKey: special, sectionKey: findBlock(design, special)?.section.sectionKey ?? '' }
  const heading = element.closest('section.section')?.querySelector('[id]')
  const section = design.sections.find(({ sectionKey }) => heading?.id === sectionAnchor(sectionKey))
  return section ? { sectionKey: section.sectionKey } : {}
}

/** A click chooses block and field; a double click writes there, as it is stored, tokens and all. */
export const useWriteInPlace = (frame: RefObject<HTMLIFrameElement | null>) => {
  const editor = useEditor()
  return useCallback(
    async (target: Element, writes: boolean) => {
      const owner = ownerOf(editor, target)
      const { blockKey, sectionKey } = owner
      const element = target.closest(textual)
      if (!blockKey) {
        if (!sectionKey) return
        editor.choose({ sectionKey, field: 'title' })
        const section = editor.store.get().sections.find((one) => one.sectionKey === sectionKey)
        if (writes && element && /^H[1-6]$/.test(element.tagName) && section)
          openInPlace(frame, element, String(section.title ?? ''), (title) =>
            editor.store.change((now) => setSection(now, sectionKey, (one) => ({ ...one, title }))),
          )
        return
      }
      const path = element ? await editor.page.find(blockKey, shownText(element)) : undefined
      editor.choose({ ...owner, ...(path ? { field: fieldOf(path) } : {}) })
      const stored = path && valueAt(findBlock(editor.store.get(), blockKey)?.block, path)
      if (writes && element && path && typeof stored === 'string')
        openInPlace(frame, element, stored, (text) =>
          editor.store.change((now) => setBlock(now, blockKey, (block) => withAt(block, path, text))),
        )
    },
    [editor, frame],
  )
}

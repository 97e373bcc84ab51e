'use client'
import { useSyncExternalStore } from 'react'
import { useWords } from '../../words/useWords.ts'
import { findBlock } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'
import { hasPlace } from './wholeConflict.ts'

const shown = (value: unknown, gone: string): string =>
  value === null || value === undefined || value === ''
    ? gone
    : typeof value === 'object'
      ? String((value as { title?: unknown }).title ?? JSON.stringify(value).slice(0, 120))
      : String(value)

/** The same place changed by two: both are shown, and a person chooses. Nothing is lost meanwhile. */
export const Conflicts = () => {
  const { saver, store } = useEditor()
  const { conflicts: words } = useWords()
  const conflicts = useSyncExternalStore(saver.subscribe, saver.conflicts, saver.conflicts)
  if (conflicts.length === 0) return null
  return (
    <section aria-label={words.label} className="te-conflicts" role="alert">
      {conflicts.map((conflict) => {
        const [, sectionKey, , blockKey] = conflict.path
        const section = store.get().sections.find((one) => one.sectionKey === sectionKey)
        const place = (blockKey && findBlock(store.get(), blockKey)?.block.title) || section?.title || words.document
        const gone = words.gone
        return (
          <div key={conflict.path.join('/')}>
            <p>{words.question(place)}</p>
            {hasPlace(conflict, store.get()) ? (
              <button onClick={() => saver.resolve(conflict, true)} type="button">
                {words.mine} {shown(conflict.mine, gone)}
              </button>
            ) : (
              <p>
                {words.mine} {shown(conflict.mine, gone)}
              </p>
            )}
            <button onClick={() => saver.resolve(conflict, false)} type="button">
              {words.theirs} {shown(conflict.theirs, gone)}
            </button>
          </div>
        )
      })}
    </section>
  )
}

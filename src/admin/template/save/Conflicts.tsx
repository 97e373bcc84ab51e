'use client'
import { useSyncExternalStore } from 'react'
import { useSay } from '../../words/useSay.ts'
import { findBlock } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'

const shown = (value: unknown, gone: string): string =>
  value === null || value === undefined || value === ''
    ? gone
    : typeof value === 'object'
      ? String((value as { title?: unknown }).title ?? JSON.stringify(value).slice(0, 120))
      : String(value)

/** The same place changed by two: both are shown, and a person chooses. Nothing is lost meanwhile. */
export const Conflicts = () => {
  const { saver, store } = useEditor()
  const words = useSay()
  const conflicts = useSyncExternalStore(saver.subscribe, saver.conflicts, saver.conflicts)
  if (conflicts.length === 0) return null
  return (
    <section aria-label={words('Ändrat av två', 'Changed by two')} className="te-conflicts" role="alert">
      {conflicts.map((conflict) => {
        const [, sectionKey, , blockKey] = conflict.path
        const section = store.get().sections.find((one) => one.sectionKey === sectionKey)
        const place =
          (blockKey && findBlock(store.get(), blockKey)?.block.title) ||
          section?.title ||
          words('dokumentet', 'the document')
        const gone = words('(borttaget)', '(taken away)')
        return (
          <div key={conflict.path.join('/')}>
            <p>
              {words(
                `Någon annan har också ändrat i ”${place}”. Vad ska gälla?`,
                `Somebody else changed “${place}” too. Which shall stand?`,
              )}
            </p>
            <button onClick={() => saver.resolve(conflict, true)} type="button">
              {words('Mitt:', 'Mine:')} {shown(conflict.mine, gone)}
            </button>
            <button onClick={() => saver.resolve(conflict, false)} type="button">
              {words('Deras:', 'Theirs:')} {shown(conflict.theirs, gone)}
            </button>
          </div>
        )
      })}
    </section>
  )
}

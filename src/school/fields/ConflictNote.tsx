import { use, useSyncExternalStore } from 'react'
import type { FormField } from '#document/answer/form.ts'
import type { Path } from '#document/answer/patch/paths.ts'
import { useWords } from '../words/InLanguage.tsx'
import { BlockContext, useForm } from './FormContext.tsx'
import { readable } from './readable.ts'

/** Two people wrote in the same place: both texts, and a choice. Nothing is thrown away before it is made. */
export const ConflictNote = ({ field, path }: { field: FormField; path: Path }) => {
  const { queue, readOnly } = useForm()
  const all = useWords()
  const words = all.conflict
  const instanceKey = use(BlockContext)
  const read = () => queue.conflictAt(instanceKey, path)
  const conflict = useSyncExternalStore(queue.subscribe, read, () => undefined)
  if (!conflict || readOnly) return null
  const { mine, theirs } = conflict
  const canJoin = typeof mine === 'string' && typeof theirs === 'string' && field.widget === 'longText'
  return (
    <section className="conflict" aria-label={words.label(field.label)}>
      <p>
        <strong>{words.what}</strong> {words.choose}
      </p>
      <dl>
        <div>
          <dt>{words.mine}</dt>
          <dd>{readable(field, mine, all)}</dd>
        </div>
        <div>
          <dt>{words.theirs}</dt>
          <dd>{readable(field, theirs, all)}</dd>
        </div>
      </dl>
      <div className="buttons">
        <button type="button" onClick={() => queue.resolve(instanceKey, path, mine)}>
          {words.keepMine}
        </button>
        <button type="button" onClick={() => queue.resolve(instanceKey, path, theirs)}>
          {words.useTheirs}
        </button>
        {canJoin && (
          <button type="button" onClick={() => queue.resolve(instanceKey, path, `${theirs}\n\n${mine}`)}>
            {words.join}
          </button>
        )}
      </div>
    </section>
  )
}

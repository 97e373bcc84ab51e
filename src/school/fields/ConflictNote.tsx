import { use, useSyncExternalStore } from 'react'
import type { FormField } from '../../document/form.ts'
import type { Path } from '../saveQueue/paths.ts'
import { BlockContext, useForm } from './FormContext.tsx'
import { readable } from './readable.ts'

/** Two people wrote in the same place: both texts, and a choice. Nothing is thrown away before it is made. */
export const ConflictNote = ({ field, path }: { field: FormField; path: Path }) => {
  const { queue, readOnly } = useForm()
  const instanceKey = use(BlockContext)
  const read = () => queue.conflictAt(instanceKey, path)
  const conflict = useSyncExternalStore(queue.subscribe, read, () => undefined)
  if (!conflict || readOnly) return null
  const { mine, theirs } = conflict
  const canJoin = typeof mine === 'string' && typeof theirs === 'string' && field.widget === 'longText'
  return (
    <section className="conflict" aria-label={`Två versioner av ${field.label}`}>
      <p>
        <strong>Någon annan har ändrat samma svar medan du skrev.</strong> Välj vilken text som ska gälla. Inget är
        borttaget innan du har valt, och den andra texten finns kvar i historiken.
      </p>
      <dl>
        <div>
          <dt>Din text</dt>
          <dd>{readable(field, mine)}</dd>
        </div>
        <div>
          <dt>Den andras text</dt>
          <dd>{readable(field, theirs)}</dd>
        </div>
      </dl>
      <div className="buttons">
        <button type="button" onClick={() => queue.resolve(instanceKey, path, mine)}>
          Behåll min
        </button>
        <button type="button" onClick={() => queue.resolve(instanceKey, path, theirs)}>
          Använd den andras
        </button>
        {canJoin && (
          <button type="button" onClick={() => queue.resolve(instanceKey, path, `${theirs}\n\n${mine}`)}>
            Lägg ihop båda
          </button>
        )}
      </div>
    </section>
  )
}

import { use, useSyncExternalStore } from 'react'
import type { FormField } from '#document/answer/form.ts'
import { joinValues } from '#document/answer/patch/joinValues.ts'
import type { Path } from '#document/answer/patch/paths.ts'
import { useWords } from '../words/InLanguage.tsx'
import { Differences } from './Differences.tsx'
import { BlockContext, useForm } from './FormContext.tsx'
import { readable } from './readable.ts'

const isText = ({ widget }: FormField) => widget === 'longText' || widget === 'shortText' || widget === 'richText'

/** Two wrote in the same place: who, both texts with what differs, and a choice. Nothing is thrown away before it is made. */
export const ConflictNote = ({ field, path }: { field: FormField; path: Path }) => {
  const { queue, readOnly } = useForm()
  const all = useWords()
  const words = all.conflict
  const instanceKey = use(BlockContext)
  const read = () => queue.conflictAt(instanceKey, path)
  const conflict = useSyncExternalStore(queue.subscribe, read, () => undefined)
  if (!conflict || readOnly) return null
  const { base, mine, theirs, by, own } = conflict
  const [ours, others] = [readable(field, mine, all), readable(field, theirs, all)]
  const together = isText(field) ? joinValues(base, mine, theirs) : undefined
  const joined =
    field.widget === 'shortText' && typeof together === 'string' ? together.replace(/\s*\n+\s*/g, ' ') : together
  const other = own ? words.ownOther : by ? words.theirsBy(by) : words.theirs
  return (
    <section className="conflict" aria-label={words.label(field.label)}>
      <p>
        <strong>{own ? words.ownWhat : words.whatBy(by)}</strong> {words.choose}
      </p>
      <dl>
        <div>
          <dt>{words.mine}</dt>
          <dd>{ours}</dd>
        </div>
        <div>
          <dt>{other}</dt>
          <dd>
            <Differences before={ours} after={others} />
          </dd>
        </div>
        {joined !== undefined && (
          <div>
            <dt>{words.joined}</dt>
            <dd>{readable(field, joined, all)}</dd>
          </div>
        )}
      </dl>
      <p className="field-note calm">{words.marks}</p>
      <div className="buttons">
        <button type="button" onClick={() => queue.resolve(instanceKey, path, mine)}>
          {words.keepMine}
        </button>
        <button type="button" onClick={() => queue.resolve(instanceKey, path, theirs)}>
          {own ? words.useOwnOther : words.useTheirs}
        </button>
        {joined !== undefined && (
          <button type="button" onClick={() => queue.resolve(instanceKey, path, joined)}>
            {words.join}
          </button>
        )}
      </div>
    </section>
  )
}

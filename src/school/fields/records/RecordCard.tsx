import { use } from 'react'
import type { RecordsField } from '#document/answer/form.ts'
import type { Path } from '#document/answer/patch/paths.ts'
import { useWords } from '../../words/InLanguage.tsx'
import { useParts } from '../ControlContext.ts'
import { BlockContext, useFinding } from '../FormContext.tsx'
import { fieldId } from '../fieldId.ts'
import { InnerRecords } from './InnerRecords.tsx'

type Props = {
  recordKey: string
  name: string
  field: RecordsField
  path: Path
  given?: { label: string; text: string }[]
  orphaned?: boolean
  isAdded?: boolean
  onRemove?: () => void
  onUp?: () => void
  onDown?: () => void
}

/** One record: its name, what is given about it, its fields, and what can be done with it. */
export const RecordCard = ({
  recordKey,
  name,
  field,
  path,
  given,
  orphaned,
  isAdded,
  onRemove,
  onUp,
  onDown,
}: Props) => {
  const { records: words } = useWords()
  const { Field } = useParts()
  const instanceKey = use(BlockContext)
  const fields = isAdded ? field.fields : field.fields.filter(({ key }) => !field.addedOnly?.includes(key))
  const place = [...path, 'items', recordKey]
  const finding = useFinding(place)
  const recordId = fieldId(instanceKey, [...path, recordKey, 'name'])
  return (
    <article
      className="card record"
      id={fieldId(instanceKey, place)}
      tabIndex={-1}
      data-record={recordKey}
      aria-labelledby={recordId}
    >
      <header>
        <h3 id={recordId}>{name}</h3>
        {(onRemove || onUp || onDown) && (
          <div className="record-actions">
            {(onUp || onDown) && (
              <>
                <button
                  type="button"
                  className="quiet"
                  data-move="-1"
                  disabled={!onUp}
                  onClick={onUp}
                  aria-label={`${words.up} ${name}`}
                >
                  ↑ {words.up}
                </button>
                <button
                  type="button"
                  className="quiet"
                  data-move="1"
                  disabled={!onDown}
                  onClick={onDown}
                  aria-label={`${words.down} ${name}`}
                >
                  ↓ {words.down}
                </button>
              </>
            )}
            {onRemove && (
              <button type="button" className="quiet" onClick={onRemove} aria-label={`${words.remove} ${name}`}>
                {words.remove}
              </button>
            )}
          </div>
        )}
      </header>
      {finding && <p className="field-finding">{finding.short ?? finding.message}</p>}
      {orphaned && <p className="orphaned">{words.orphaned}</p>}
      {given && given.length > 0 && (
        <dl className="given-facts">
          {given.map(({ label, text }, index) => (
            <div key={`${index} ${label}`}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {fields.map((part) => (
        <div key={part.key} className="record-cell" data-cell="" data-row-key={recordKey} data-column-key={part.key}>
          {part.field.widget === 'records' ? (
            <InnerRecords field={part.field} path={[...place, part.key]}>
              <Field field={part.field} path={[...place, part.key]} within={recordId} among={fields} hideLabel />
            </InnerRecords>
          ) : (
            <Field field={part.field} path={[...place, part.key]} within={recordId} among={fields} />
          )}
        </div>
      ))}
    </article>
  )
}

import { use } from 'react'
import type { FormField, TableField } from '#document/answer/form.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import type { Path } from '#document/answer/patch/paths.ts'
import { useWords } from '../../words/InLanguage.tsx'
import { ConflictNote } from '../ConflictNote.tsx'
import { useParts } from '../ControlContext.ts'
import { BlockContext, FallbackContext, useAnswer, useFieldFinding } from '../FormContext.tsx'
import { fieldId } from '../fieldId.ts'
import { readable } from '../readable.ts'
import { UnreadNote, useUnreadFault } from '../UnreadNote.tsx'

type Given = NonNullable<TableField['given']>[string][string]
type Prefill = NonNullable<TableField['prefill']>[string][string]
type Props = { field: FormField; path: Path; labelledBy: string; given?: Given; prefill?: Prefill; compact?: boolean }

/** One cell: a given figure with its source, or the field, where what was fetched stands until the school writes its own. */
export const Cell = ({ field, path, labelledBy, given, prefill, compact }: Props) => {
  const { Control } = useParts()
  const words = useWords()
  const instanceKey = use(BlockContext)
  const finding = useFieldFinding(field, path)
  const fault = useUnreadFault(field, path)
  const [value] = useAnswer<unknown>(path)
  const id = fieldId(instanceKey, path)
  if (given)
    return (
      <span className="given">
        {given.text || '–'}
        {given.source && <span className="visually-hidden"> {words.table.source(given.source)}</span>}
      </span>
    )
  const changed = prefill && value !== undefined && !sameValue(value, prefill.value)
  const describedBy = [finding && `${id}-finding`, fault && `${id}-unread`, prefill && `${id}-source`]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={fault ? 'is-unread' : prefill && !changed ? 'is-fetched' : undefined}>
      <FallbackContext value={prefill?.value}>
        <Control
          field={field}
          path={path}
          id={id}
          labelledBy={labelledBy}
          describedBy={describedBy || undefined}
          invalid={finding !== undefined || fault !== undefined}
          compact={compact}
        />
      </FallbackContext>
      <UnreadNote id={id} fault={fault} />
      {prefill && (
        <p className={changed ? 'cell-source' : 'visually-hidden'} id={`${id}-source`}>
          {changed
            ? words.table.fetchedValue(readable(field, prefill.value, words))
            : words.table.fetched(prefill.source)}
        </p>
      )}
      {finding && (
        <p className="field-finding" id={`${id}-finding`}>
          {finding.short ?? finding.message}
        </p>
      )}
      <ConflictNote field={field} path={path} />
    </div>
  )
}

import { use } from 'react'
import type { FormField, TableField } from '../../../document/form.ts'
import type { Path } from '../../saveQueue/paths.ts'
import { ConflictNote } from '../ConflictNote.tsx'
import { useParts } from '../ControlContext.ts'
import { BlockContext, useAnswer, useFinding } from '../FormContext.tsx'
import { fieldId } from '../fieldId.ts'
import { readable } from '../readable.ts'

type Given = NonNullable<TableField['given']>[string][string]
type Prefill = NonNullable<TableField['prefill']>[string][string]
type Props = { field: FormField; path: Path; labelledBy: string; given?: Given; prefill?: Prefill; compact?: boolean }

/** One cell: a given figure with its source, or the field, with what was fetched for it where it has no answer. */
export const Cell = ({ field, path, labelledBy, given, prefill, compact }: Props) => {
  const { Control } = useParts()
  const instanceKey = use(BlockContext)
  const finding = useFinding(path)
  const [value] = useAnswer<unknown>(path)
  const id = fieldId(instanceKey, path)
  if (given)
    return (
      <span className="given">
        {given.text || '–'}
        {given.source && <span className="visually-hidden"> (källa: {given.source})</span>}
      </span>
    )
  const offered = prefill && value === undefined
  const fetched = prefill && value !== undefined && JSON.stringify(value) === JSON.stringify(prefill.value)
  const describedBy = [finding && `${id}-finding`, (offered || fetched) && `${id}-source`].filter(Boolean).join(' ')
  return (
    <>
      <Control
        field={field}
        path={path}
        id={id}
        labelledBy={labelledBy}
        describedBy={describedBy || undefined}
        invalid={finding !== undefined}
        compact={compact}
      />
      {offered && (
        <p className="cell-source" id={`${id}-source`}>
          Förslag: {readable(field, prefill.value)} <span>({prefill.source})</span>
        </p>
      )}
      {fetched && (
        <p className="cell-source" id={`${id}-source`}>
          Från {prefill.source}
        </p>
      )}
      {finding && (
        <p className="field-finding" id={`${id}-finding`}>
          {finding.message}
        </p>
      )}
      <ConflictNote field={field} path={path} />
    </>
  )
}

import { type ComponentType, use } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { ConflictNote } from './ConflictNote.tsx'
import { ControlContext, type FieldProps } from './ControlContext.ts'
import type { ControlProps } from './control.ts'
import { BlockContext, useFieldFinding } from './FormContext.tsx'
import { fieldId } from './fieldId.ts'
import { Optional } from './Optional.tsx'
import { UnreadNote, useUnreadFault } from './UnreadNote.tsx'
import { widgets } from './widgets.ts'

/** The control of any field. The cast is safe: the registry's type ties each widget to its own control. */
const AnyControl = (props: ControlProps) => {
  const Control = widgets[props.field.widget].Control as ComponentType<ControlProps>
  return <Control {...props} />
}

/** One question: label, help, control, and what the check or a colleague's simultaneous change has to say about it. */
export const Field = ({ field, path, hideLabel, within, among = [] }: FieldProps) => {
  const instanceKey = use(BlockContext)
  const finding = useFieldFinding(field, path)
  const fault = useUnreadFault(field, path)
  const { field: words } = useWords()
  if (field.hidden) return null
  const id = fieldId(instanceKey, path)
  const isInput = widgets[field.widget].shape === 'input'
  const labelClass = hideLabel ? 'field-label visually-hidden' : 'field-label'
  const describedBy =
    [field.help && `${id}-help`, finding && `${id}-finding`, fault && `${id}-unread`].filter(Boolean).join(' ') ||
    undefined
  return (
    <div className={finding ? 'field has-finding' : 'field'} data-widget={field.widget}>
      {isInput ? (
        <label className={labelClass} id={`${id}-label`} htmlFor={id}>
          {field.label}
          <Optional field={field} among={among} />
        </label>
      ) : (
        <div className={labelClass} id={`${id}-label`}>
          {field.label}
          <Optional field={field} among={among} />
        </div>
      )}
      {field.help && (
        <div className="field-help" id={`${id}-help`}>
          {field.help}
        </div>
      )}
      {finding && (
        <p className="field-finding" id={`${id}-finding`}>
          <span className="visually-hidden">{finding.severity === 'missing' ? words.missing : words.check}</span>
          {finding.short ?? finding.message}
        </p>
      )}
      <ControlContext value={parts}>
        <AnyControl
          field={field}
          path={path}
          id={id}
          labelledBy={within ? `${id}-label ${within}` : `${id}-label`}
          describedBy={describedBy}
          invalid={finding !== undefined || fault !== undefined}
        />
      </ControlContext>
      <UnreadNote id={id} fault={fault} />
      <ConflictNote field={field} path={path} />
    </div>
  )
}

const parts = { Control: AnyControl, Field }

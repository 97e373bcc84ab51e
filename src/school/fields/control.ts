import type { ReactNode } from 'react'
import type { FormField } from '#document/answer/form.ts'
import type { Path } from '#document/answer/patch/paths.ts'

export type WidgetName = FormField['widget']
export type FieldOf<W extends WidgetName> = Extract<FormField, { widget: W }>

/** What every control gets. The frame around it (label, help, message) is `Field`'s business. */
export type ControlProps<W extends WidgetName = WidgetName> = {
  field: FieldOf<W>
  path: Path
  /** Of the element that takes focus: findings link to it. */
  id: string
  labelledBy: string
  describedBy?: string
  invalid?: boolean
  /** In a table cell: no legends, as little height as possible. */
  compact?: boolean
}
export type Widget<W extends WidgetName> = {
  Control: (props: ControlProps<W>) => ReactNode
  /** Whether a `<label>` can point at one input, or the control is a group of them. */
  shape: 'input' | 'group'
}

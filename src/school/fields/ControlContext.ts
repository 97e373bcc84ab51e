import { type ComponentType, createContext, use } from 'react'
import type { FormField } from '#document/answer/form.ts'
import type { Path } from '#document/answer/patch/paths.ts'
import type { ControlProps } from './control.ts'

export type FieldProps = {
  field: FormField
  path: Path
  /** The question's own heading already says the label. */
  hideLabel?: boolean
  /** Id of the record or row the field belongs to; becomes part of its name. */
  within?: string
  /** What it stands beside, itself included: where some of it is required, what is not says so. */
  among?: readonly { field: FormField }[]
}
type Parts = { Control: ComponentType<ControlProps>; Field: ComponentType<FieldProps> }

/**
 * Tables and records hold fields of any widget, themselves included. They find them here rather than by importing
 * the registry, which imports them.
 */
export const ControlContext = createContext<Parts | undefined>(undefined)

export const useParts = (): Parts => {
  const parts = use(ControlContext)
  if (!parts) throw new Error('Tables and records stand inside ControlContext.')
  return parts
}

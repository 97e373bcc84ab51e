import type { FormField } from './form.ts'

type NumberField = Pick<Extract<FormField, { widget: 'number' }>, 'min' | 'max' | 'unit'>
const percent = new Set(['%', 'procent', 'percent', 'per cent'])

/**
 * What a number must keep within to be plausible: its own limits, and for a share in per cent 0 and 100 where the
 * designer has set none. Both are decimal strings.
 */
export const limitsOf = ({ min, max, unit }: NumberField): { min?: string; max?: string } => {
  const isShare = percent.has(unit?.trim().toLowerCase() ?? '')
  const low = min ?? (isShare ? '0' : undefined)
  const high = max ?? (isShare ? '100' : undefined)
  return { ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: high }) }
}

import type { FormState } from 'payload'
import { deepCopyObjectSimpleWithoutReactComponents, reduceFieldsToValues } from 'payload/shared'

/**
 * A form's values as plain JSON. A list without rows has the value 0 in Payload's form state; it must become [] and not
 * vanish, or the rows that were taken away come back.
 */
export const valuesOf = (state: FormState): Record<string, unknown> => {
  const plain = deepCopyObjectSimpleWithoutReactComponents(state, { excludeFiles: true }) as FormState
  for (const field of Object.values(plain))
    if (Array.isArray(field.rows)) {
      if (field.rows.length > 0) field.disableFormData = true
      else if (field.value === 0) field.value = []
    }
  return reduceFieldsToValues(plain, true) as Record<string, unknown>
}

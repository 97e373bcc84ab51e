import { cellField } from './cellField.ts'
import { isEmpty } from './checkFields.ts'
import type { FormModel } from './form.ts'
import { type MeasuredValue, missing } from './value.ts'

export type RestChange = { path: string[]; value: MeasuredValue }

/**
 * The cells of a table that are for figures and are empty, each as “no data”: what somebody says in one go of a table
 * that they have no more figures for. Cells that are given or fetched have their value.
 */
export const restMissing = (form: FormModel, answer: unknown, tableKey: string): RestChange[] => {
  const table = form.fields.find(({ key }) => key === tableKey)?.field
  if (table?.widget !== 'table') return []
  const rows = ((answer ?? {}) as Record<string, Record<string, Record<string, unknown>> | undefined>)[tableKey] ?? {}
  return table.rows
    .filter(({ orphaned }) => !orphaned)
    .flatMap((row) =>
      table.columns.flatMap((column) => {
        const asked = cellField(row, column)
        const isFigure = asked.widget === 'number' && !asked.hidden
        const has = table.given?.[row.key]?.[column.key] ?? table.prefill?.[row.key]?.[column.key]
        const isOpen = isFigure && !has && isEmpty(rows[row.key]?.[column.key])
        return isOpen ? [{ path: [tableKey, row.key, column.key], value: missing() }] : []
      }),
    )
}

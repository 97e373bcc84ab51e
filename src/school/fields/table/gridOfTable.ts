import type { TableField } from '#document/answer/form.ts'
import type { GridModel } from './grid/model.ts'

/** A table of answers as copying and pasting see it. */
export const gridOfTable = ({ rows, columns, given, rowHeading }: TableField): GridModel => ({
  rows: rows.map(({ key, label, group, fields }) => ({
    key,
    label,
    ...(group ? { group } : {}),
    ...(fields ? { fields } : {}),
  })),
  columns: columns
    .filter(({ field }) => !field.hidden)
    .map(({ key, field, group }) => ({ key, label: field.label, field, ...(group ? { group } : {}) })),
  corner: rowHeading,
  isGiven: ({ row, column }) => given?.[row]?.[column] !== undefined,
  givenText: ({ row, column }) => given?.[row]?.[column]?.text,
})

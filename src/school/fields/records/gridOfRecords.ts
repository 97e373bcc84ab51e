import type { RecordsField } from '#document/answer/form.ts'
import type { GridLine, GridModel } from '../table/grid/model.ts'

type Args = {
  field: RecordsField
  /** Those that the answerer has added, in order, and those that a paste may add. */
  added: GridLine[]
  next: (index: number) => GridLine
}

/** Records as rows of a grid, their fields as its columns: a block fills those there are and goes on in new ones. */
export const gridOfRecords = ({ field, added, next }: Args): GridModel => {
  const preset = (field.preset ?? []).map(({ key, label }) => ({ key, label }))
  return {
    rows: [...preset, ...added],
    columns: field.fields
      .filter((part) => !part.field.hidden)
      .map((part) => ({ key: part.key, label: part.field.label, field: part.field })),
    corner: field.itemLabel,
    isGiven: ({ row, column }) =>
      field.addedOnly?.includes(column) === true && preset.some((record) => record.key === row),
    ...(field.add ? { room: { rows: Math.max(0, field.add.max - added.length), row: next } } : {}),
  }
}

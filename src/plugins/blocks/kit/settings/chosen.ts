import type { NumberField, TextField } from 'payload'

/**
 * What a setting is chosen from. The setting stores a key; whoever designs a template sees the name of what it stands
 * for, and never types it. `columns` are this block's own, or with `of` those of the block that setting names; `parts`
 * are where in that block's answer they stand; `rows` its rows; `marks` what may be given in a row: a column, or a column
 * and a level of the block's scale. `families` are measures kept by subject, by what their keys begin with.
 * `tables` are blocks with cells to reckon with; operands are what a column or a row may be made of: others of its kind,
 * and what is taken from such tables.
 */
export type ChosenFrom =
  | 'measures'
  | 'subjects'
  | 'domains'
  | 'groups'
  | 'scales'
  | 'scopes'
  | 'areas'
  | 'roles'
  | 'schoolForms'
  | 'grades'
  | 'members'
  | 'blocks'
  | 'columns'
  | 'parts'
  | 'rows'
  | 'columnOperands'
  | 'rowOperands'
  | 'tables'
  | 'marks'
  | 'families'
export type Choose = {
  from: ChosenFrom
  /** Name of the setting that says which block is meant. */
  of?: string
  /** Something else than what is offered may be written: a subject of one's own, a block of another template. */
  free?: boolean
  /** What the block takes where nothing of its own is there to choose: stored key and name. */
  usual?: readonly { key: string; label: { sv: string; en: string } }[]
}

/** Payload hands `custom` to the browser as it is, so that a block of any package may say what its settings choose. */
export const chosen = <F extends TextField | NumberField>(
  field: F,
  from: ChosenFrom,
  more: Omit<Choose, 'from'> = {},
): F => ({
  ...field,
  admin: {
    ...field.admin,
    custom: { ...field.admin?.custom, choose: { from, ...more } satisfies Choose },
    components: { ...field.admin?.components, Field: '/admin/template/choices/ChoiceField.tsx#ChoiceField' },
  },
})

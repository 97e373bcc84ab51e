import type { ArrayField, Field, FieldHook, TextField } from 'payload'
import { withKeys } from './keys.ts'
import { label } from './label.ts'

const assignKeys =
  (labelled: string): FieldHook =>
  ({ value }) =>
    Array.isArray(value) ? withKeys(value, labelled) : value

/** Shown, so that a column can be named in another block's settings, but never typed: a changed key loses answers. */
const keyField: TextField = {
  name: 'key',
  type: 'text',
  label: label('Nyckel', 'Key'),
  admin: {
    readOnly: true,
    width: '30%',
    description: label(
      'Sätts av sig själv när mallen sparas. Svaren lagras under nyckeln.',
      'Set by itself when the template is saved. Answers are stored under it.',
    ),
  },
}

type Options = Omit<ArrayField, 'type' | 'fields' | 'hooks'> & { fields: Field[]; labelled?: string }
/** An array whose rows carry a stable `key` of ours; Payload's row ids change when a row is copied. */
export const keyedArray = ({ fields, labelled = 'label', ...rest }: Options): ArrayField => ({
  ...rest,
  type: 'array',
  admin: { initCollapsed: true, ...rest.admin },
  fields: [...fields, keyField],
  hooks: { beforeValidate: [assignKeys(labelled)] },
})

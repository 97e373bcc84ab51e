import type { ArrayField, Field, FieldHook, TextField } from 'payload'
import { withKeys } from '../define/keys.ts'
import { label } from '../define/label.ts'

/** In a draft a row waits for its heading, of which its key is made: a key once given is never changed. */
const assignKeys =
  (labelled: string): FieldHook =>
  ({ value, data }) => {
    if (!Array.isArray(value)) return value
    const waits = (data as { _status?: string } | undefined)?._status === 'draft'
    return withKeys(value, labelled, ({ key, [labelled]: heading }) => waits && !key && !String(heading ?? '').trim())
  }

/** Never typed and shown to nobody: what it stands for is chosen by its name (`chosen`), and a changed key loses answers. */
const keyField: TextField = {
  name: 'key',
  type: 'text',
  label: label('Nyckel', 'Key'),
  admin: { hidden: true },
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

import type { Field } from 'payload'
import { choiceField, flagField, label, noteField, periodFields, row, textField } from '#blocks/kit/index.ts'
import { labelField, measureField, scopeField } from '../common/fields.ts'
import { captionField, resultFields } from '../common/resultSettings.ts'

export const fields: Field[] = [
  captionField,
  {
    name: 'indices',
    type: 'array',
    minRows: 1,
    label: label('Index', 'Indices'),
    labels: { singular: label('index', 'index'), plural: label('index', 'indices') },
    fields: [row(measureField, labelField), noteField],
  },
  {
    name: 'columns',
    type: 'array',
    label: label('Kolumner', 'Columns'),
    labels: { singular: label('kolumn', 'column'), plural: label('kolumner', 'columns') },
    defaultValue: [{ scope: 'unit' }, { scope: 'area' }, { scope: 'municipality' }],
    fields: [row(scopeField(), labelField), noteField],
  },
  row(
    choiceField('groups', {
      name: 'group',
      label: label('Grupp som svarat', 'Group that answered'),
      defaultValue: 'all',
    }),
    textField({
      name: 'rowHeading',
      label: label('Rubrik över indexen', 'Heading over the indices'),
    }),
    flagField({
      name: 'answer',
      label: label('Skolan fyller i sin kolumn', 'The school fills in its column'),
      defaultValue: true,
    }),
  ),
  ...periodFields,
  ...resultFields,
]

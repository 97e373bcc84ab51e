import type { Field } from 'payload'
import {
  choiceField,
  flagField,
  label,
  noteField,
  periodFields,
  row,
  textField,
  wholeField,
} from '#blocks/kit/index.ts'
import { groupsField, labelField } from '../common/fields.ts'
import { gradeField, measurePrefixField } from '../common/gradeSetting.ts'
import { captionField, resultFields } from '../common/resultSettings.ts'
import { whoseField } from '../common/whose.ts'

export const fields: Field[] = [
  gradeField,
  captionField,
  {
    name: 'tests',
    type: 'array',
    minRows: 1,
    label: label('Prov', 'Tests'),
    labels: { singular: label('prov', 'test'), plural: label('prov', 'tests') },
    fields: [
      row(
        choiceField('subjects', {
          name: 'test',
          label: label('Ämne eller delprov', 'Subject or part'),
          free: true,
          required: true,
        }),
        labelField,
        textField({ name: 'heading', label: label('Gemensam rubrik', 'Common heading') }),
      ),
      noteField,
    ],
  },
  groupsField(['all', 'girls', 'boys']),
  ...periodFields,
  row(
    textField({
      name: 'rowHeading',
      label: label('Rubrik över grupperna', 'Heading over the groups'),
    }),
    wholeField({ name: 'decimals', label: label('Decimaler', 'Decimals'), defaultValue: 1, max: 3 }),
    flagField({ name: 'answer', label: label('Skolan fyller i', 'The school fills in'), defaultValue: true }),
  ),
  measurePrefixField('nationalTest'),
  whoseField,
  ...resultFields,
]

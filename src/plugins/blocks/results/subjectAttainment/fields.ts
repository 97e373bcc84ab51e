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
    name: 'subjects',
    type: 'array',
    label: label('Ämnen', 'Subjects'),
    labels: { singular: label('ämne', 'subject'), plural: label('ämnen', 'subjects') },
    admin: {
      description: label(
        'Tomt: alla ämnen i kommunens ordlista.',
        "Empty: all subjects of the municipality's vocabulary.",
      ),
    },
    fields: [
      row(
        choiceField('subjects', {
          name: 'subject',
          label: label('Ämne', 'Subject'),
          required: true,
        }),
        labelField,
        textField({ name: 'group', label: label('Gemensam rubrik', 'Common heading') }),
      ),
      noteField,
    ],
  },
  groupsField(['all', 'girls', 'boys']),
  ...periodFields,
  row(
    textField({ name: 'columnHeading', label: label('Rubrik över grupperna', 'Heading over the groups') }),
    textField({
      name: 'rowHeading',
      label: label('Rubrik över ämnena', 'Heading over the subjects'),
    }),
    wholeField({ name: 'decimals', label: label('Decimaler', 'Decimals'), defaultValue: 1, max: 3 }),
  ),
  row(
    flagField({ name: 'answer', label: label('Skolan fyller i', 'The school fills in'), defaultValue: true }),
    flagField({ name: 'hideEmpty', label: label('Utelämna tomma ämnen i dokumentet', 'Leave out empty subjects') }),
  ),
  measurePrefixField('attainment'),
  whoseField,
  ...resultFields,
]

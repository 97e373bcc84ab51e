import type { Field } from 'payload'
import {
  choiceField,
  label,
  listField,
  noteField,
  optionalPeriodFields,
  periodFields,
  periodSpan,
  selectField,
  textField,
} from '#blocks/kit/index.ts'
import { groupsField, labelField, measureField, scopeField } from '../common/fields.ts'
import { captionField, resultFields } from '../common/resultSettings.ts'
import { whoseField } from '../common/whose.ts'

export const fields: Field[] = [
  captionField,
  {
    ...listField({ name: 'measures', label: label('Mått', 'Measures'), fields: [measureField, labelField, noteField] }),
    minRows: 1,
  },
  groupsField(['all', 'girls', 'boys']),
  periodSpan('periods'),
  listField({
    name: 'periods',
    label: label('Perioder', 'Periods'),
    description: label('Tomt: de tre senaste vårterminerna.', 'Empty: the last three spring terms.'),
    fields: [...periodFields, labelField, noteField, groupsField([])],
  }),
  listField({
    name: 'comparisons',
    label: label('Jämförelser', 'Comparisons'),
    fields: [
      scopeField(),
      ...optionalPeriodFields(label('Tomt: den sista av perioderna.', 'Empty: the last of the periods.')),
      labelField,
      noteField,
    ],
  }),
  selectField({
    name: 'answer',
    label: label('Skolan fyller i', 'The school fills in'),
    options: {
      latest: label('den sista perioden', 'the last period'),
      all: label('alla perioder', 'all periods'),
      none: label('ingenting, allt hämtas', 'nothing, all is fetched'),
    },
    defaultValue: 'latest',
  }),
  selectField({
    name: 'layout',
    label: label('Uppställning', 'Layout'),
    options: {
      periodsAsColumns: label('perioder som kolumner', 'periods as columns'),
      periodsAsRows: label('perioder som rader', 'periods as rows'),
    },
    defaultValue: 'periodsAsColumns',
  }),
  selectField({
    name: 'headings',
    label: label('Gemensam rubrik över', 'Common heading over'),
    options: {
      measure: label('grupperna för varje mått', 'the groups of each measure'),
      group: label('måtten för varje grupp', 'the measures of each group'),
    },
    defaultValue: 'measure',
  }),
  textField({ name: 'rowHeading', label: label('Rubrik över radnamnen', 'Heading over the row names') }),
  listField({
    name: 'spans',
    label: label('Värden som gäller flera perioder', 'Values that cover several periods'),
    fields: [
      measureField,
      choiceField('groups', { name: 'group', label: label('Grupp', 'Group'), defaultValue: 'all' }),
      ...periodFields,
      {
        name: 'count',
        type: 'number',
        min: 2,
        max: 20,
        required: true,
        label: label('Antal perioder', 'Number of periods'),
      },
      noteField,
    ],
  }),
  whoseField,
  ...resultFields,
]

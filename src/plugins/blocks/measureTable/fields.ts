import type { Field } from 'payload'
import { groupsField, labelField, measureField, noteField, scopeField, textField } from '../results/fields.ts'
import { periodFields } from '../results/period.ts'
import { captionField, resultFields } from '../results/resultSettings.ts'

const select = (
  name: string,
  label: { sv: string; en: string },
  options: { value: string; label: { sv: string; en: string } }[],
): Field => ({ name, type: 'select', defaultValue: options[0]?.value, label, options })

const rows = (name: string, sv: string, en: string, fields: Field[], required = false): Field => ({
  name,
  type: 'array',
  label: { sv, en },
  ...(required ? { minRows: 1 } : {}),
  fields,
})

export const fields: Field[] = [
  captionField,
  rows('measures', 'Mått', 'Measures', [measureField, labelField, noteField], true),
  groupsField(['all', 'girls', 'boys']),
  rows('periods', 'Perioder', 'Periods', [...periodFields, labelField, noteField, groupsField([])]),
  rows('comparisons', 'Jämförelser', 'Comparisons', [scopeField, ...periodFields, labelField, noteField]),
  select('answer', { sv: 'Skolan fyller i', en: 'The school fills in' }, [
    { value: 'latest', label: { sv: 'den sista perioden', en: 'the last period' } },
    { value: 'all', label: { sv: 'alla perioder', en: 'all periods' } },
    { value: 'none', label: { sv: 'ingenting, allt hämtas', en: 'nothing, all is fetched' } },
  ]),
  select('layout', { sv: 'Uppställning', en: 'Layout' }, [
    { value: 'periodsAsColumns', label: { sv: 'perioder som kolumner', en: 'periods as columns' } },
    { value: 'periodsAsRows', label: { sv: 'perioder som rader', en: 'periods as rows' } },
  ]),
  select('headings', { sv: 'Gemensam rubrik över', en: 'Common heading over' }, [
    { value: 'measure', label: { sv: 'grupperna för varje mått', en: 'the groups of each measure' } },
    { value: 'group', label: { sv: 'måtten för varje grupp', en: 'the measures of each group' } },
  ]),
  textField('rowHeading', { sv: 'Rubrik över radnamnen', en: 'Heading over the row names' }),
  rows('spans', 'Värden som gäller flera perioder', 'Values that cover several periods', [
    measureField,
    textField('group', { sv: 'Grupp', en: 'Group' }),
    ...periodFields,
    {
      name: 'count',
      type: 'number',
      min: 2,
      max: 20,
      required: true,
      label: { sv: 'Antal perioder', en: 'Number of periods' },
    },
    noteField,
  ]),
  ...resultFields,
]

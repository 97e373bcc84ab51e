import type { Field } from 'payload'
import { flagField, keyedArray, label, row, selectField, textField, wholeField } from '#blocks/kit/index.ts'
import { reportSettingWords } from './words.ts'

export const fields: Field[] = [
  selectField({
    name: 'kind',
    label: label('Redovisning', 'Report'),
    options: { final: label('slutredovisning', 'final report'), interim: label('delredovisning', 'interim report') },
    defaultValue: 'final',
  }),
  textField({
    name: 'areaLabel',
    label: label('Rubrik för området', 'Label of the area'),
    placeholder: reportSettingWords.areaLabel,
  }),
  keyedArray({
    name: 'areas',
    label: label('Utvecklingsområden att välja bland', 'Development areas to choose from'),
    admin: {
      description: label(
        'Tomt: Styrning och utveckling av verksamheten, Undervisning och lärande.',
        'Empty: Governance and development of the organisation, Teaching and learning.',
      ),
    },
    fields: [textField({ name: 'label', label: label('Namn', 'Name'), required: true })],
  }),
  textField({
    name: 'scale',
    label: label('Skala för måluppfyllelse', 'Scale of goal attainment'),
    description: label(
      'Nyckeln till en av kommunens skalor. Tomt: uppnått, på god väg, påbörjat.',
      'Key of a scale. Empty: achieved, well under way, started.',
    ),
  }),
  {
    name: 'rows',
    type: 'array',
    label: label('Ändrade rader', 'Changed rows'),
    admin: {
      initCollapsed: true,
      description: label('Egna rubriker, stödtexter eller dolda rader.', 'Own headings, guidance or hidden rows.'),
    },
    fields: [
      row(
        textField({
          name: 'key',
          label: label('Rad', 'Row'),
          description: label(
            'Till exempel problems, causes, goals, lessons.',
            'For example problems, causes, goals, lessons.',
          ),
          required: true,
        }),
        textField({ name: 'label', label: label('Rubrik', 'Heading') }),
      ),
      textField({ name: 'help', label: label('Stödtext', 'Guidance') }),
      flagField({ name: 'hidden', label: label('Dölj raden', 'Hide the row') }),
    ],
  },
  row(
    flagField({
      name: 'required',
      label: label('Allt ska besvaras', 'All to be answered'),
      defaultValue: true,
      width: '50%',
    }),
    wholeField({
      name: 'max',
      label: label('Högst antal insatser', 'Most interventions'),
      defaultValue: 50,
      min: 1,
      max: 200,
      width: '50%',
    }),
  ),
]

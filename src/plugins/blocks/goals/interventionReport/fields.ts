import type { Field } from 'payload'
import {
  choiceField,
  flagField,
  keyedArray,
  label,
  row,
  selectField,
  textField,
  wholeField,
} from '#blocks/kit/index.ts'
import { reportSettingWords, reportWords } from './words.ts'

const [sv, en] = [reportWords('sv').rows, reportWords('en').rows]
const rowNames = Object.fromEntries(
  Object.entries(sv).map(([key, row]) => [key, label(row.label, en[key as keyof typeof en].label)]),
)

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
  choiceField('scales', {
    name: 'scale',
    label: label('Skala för måluppfyllelse', 'Scale of goal attainment'),
    description: label('Tomt: uppnått, på god väg, påbörjat.', 'Empty: achieved, well under way, started.'),
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
        selectField({ name: 'key', label: label('Rad', 'Row'), options: rowNames }),
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

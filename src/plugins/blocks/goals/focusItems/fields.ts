import type { Field } from 'payload'
import { label, selectField, textField } from '#blocks/kit/index.ts'
import { domainFields } from '../common/domains.ts'
import { focusWords } from './words.ts'

export const fields: Field[] = [
  {
    name: 'yearOffset',
    type: 'number',
    defaultValue: 0,
    min: -10,
    max: 10,
    label: label('Läsår, räknat från det uppföljda', 'School year, counted from the followed-up'),
    admin: {
      description: label('0 är det uppföljda läsåret, 1 det planerade.', '0 is the followed-up year, 1 the planned.'),
    },
  },
  selectField({
    name: 'mode',
    label: label('Visning', 'Display'),
    options: {
      list: label('alla lika', 'all alike'),
      highlight: label('skolans egna utmärkta', "the school's own highlighted"),
    },
    defaultValue: 'list',
  }),
  textField({
    name: 'highlightText',
    label: label('Text vid de utmärkta', 'Text at those highlighted'),
    placeholder: focusWords.highlightText,
    when: ({ mode }) => mode === 'highlight',
  }),
  textField({
    name: 'mandatoryText',
    label: label('Märke för obligatoriska', 'Mark of mandatory ones'),
    placeholder: focusWords.mandatoryText,
  }),
  textField({
    name: 'mandatoryLegend',
    label: label('Märkets förklaring', 'Explanation of the mark'),
    placeholder: focusWords.mandatoryLegend,
    description: label('Ett bindestreck: ingen förklaring.', 'A hyphen: no explanation.'),
  }),
  ...domainFields,
]

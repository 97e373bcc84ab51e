import {
  choiceField,
  choicesField,
  flagField,
  keyedArray,
  label,
  more,
  noteField,
  row,
  selectField,
  textField,
  tokensHint,
} from '#blocks/kit/index.ts'

const withScale = ({ mode }: Record<string, unknown>) => mode === 'scale'
const withMark = ({ mode }: Record<string, unknown>) => mode !== 'scale'

export const fields = [
  textField({ name: 'caption', label: label('Tabellrubrik', 'Caption'), description: tokensHint }),
  row(
    selectField({
      name: 'fill',
      label: label('Matrisen', 'The matrix'),
      options: {
        given: label('är given i mallen', 'is given in the template'),
        answer: label('fylls i av skolan', 'is filled in by the school'),
      },
      defaultValue: 'given',
      width: '50%',
    }),
    selectField({
      name: 'mode',
      label: label('I rutorna', 'In the cells'),
      options: { mark: label('kryss', 'marks'), scale: label('nivåer på en skala', 'levels of a scale') },
      defaultValue: 'mark',
      width: '50%',
    }),
  ),
  choiceField('scales', {
    name: 'scale',
    label: label('Skala', 'Scale'),
    when: withScale,
  }),
  row(
    textField({ name: 'mark', label: label('Kryss', 'Mark'), defaultValue: 'X', when: withMark, width: '30%' }),
    textField({
      name: 'markMeaning',
      label: label('Krysset betyder', 'The mark means'),
      description: label('Förklaras under matrisen.', 'Explained below the matrix.'),
      when: withMark,
      width: '70%',
    }),
  ),
  keyedArray({
    name: 'columns',
    label: label('Kolumner', 'Columns'),
    labels: { singular: label('kolumn', 'column'), plural: label('kolumner', 'columns') },
    required: true,
    fields: [
      row(
        textField({ name: 'label', label: label('Rubrik', 'Heading'), required: true, width: '60%' }),
        textField({ name: 'group', label: label('Gemensam rubrik', 'Common heading'), width: '40%' }),
      ),
      noteField,
    ],
  }),
  textField({ name: 'rowHeading', label: label('Rubrik över raderna', 'Heading over the rows') }),
  keyedArray({
    name: 'rows',
    label: label('Rader', 'Rows'),
    labels: { singular: label('rad', 'row'), plural: label('rader', 'rows') },
    required: true,
    fields: [
      row(
        textField({ name: 'label', label: label('Rubrik', 'Heading'), required: true, width: '60%' }),
        textField({ name: 'group', label: label('Gemensam rubrik', 'Common heading'), width: '40%' }),
      ),
      choicesField('marks', {
        name: 'marks',
        label: label('Givna markeringar', 'Given marks'),
        of: 'scale',
      }),
      noteField,
    ],
  }),
  more(
    row(
      flagField({ name: 'required', label: label('Måste fyllas i', 'Required') }),
      flagField({ name: 'numbered', label: label('Numrera matrisen', 'Number the matrix'), defaultValue: true }),
    ),
  ),
]

import {
  answerTypeFields,
  choicesField,
  givenCellsField,
  keyedArray,
  label,
  noteField,
  row,
  type Settings,
  selectField,
  textField,
  wholeField,
} from '#blocks/kit/index.ts'
import { operations } from './operations.ts'

const isComputed = ({ fill }: Settings) => fill === 'computed'
/** Answered otherwise than its columns say. */
const isTyped = ({ fill, type }: Settings) => fill !== 'computed' && type !== undefined && type !== 'column'

/** The rows: what each is called, how it is answered, or what it is made of. */
export const rows = keyedArray({
  name: 'rows',
  label: label('Egna rader', 'Rows of my own'),
  labels: { singular: label('rad', 'row'), plural: label('rader', 'rows') },
  fields: [
    row(
      textField({ name: 'label', label: label('Radens rubrik', 'Heading of the row'), width: '60%' }),
      textField({
        name: 'group',
        label: label('Gemensam rubrik', 'Common heading'),
        description: label(
          'Rader intill varandra med samma rubrik grupperas.',
          'Neighbours with the same are grouped.',
        ),
        width: '40%',
      }),
    ),
    selectField({
      name: 'fill',
      label: label('Raden', 'The row'),
      options: {
        own: label('fylls i', 'is filled in'),
        computed: label('räknas ut av andra rader', 'is computed from other rows'),
      },
      defaultValue: 'own',
    }),
    row(
      selectField({
        name: 'operation',
        label: label('Räknas som', 'Computed as'),
        options: operations,
        defaultValue: 'sum',
        when: isComputed,
        width: '50%',
      }),
      choicesField('rowOperands', {
        name: 'of',
        label: label('Av raderna', 'Of the rows'),
        description: label(
          'I ordning: rader, tal ur andra tabeller, eller enstaka rutor (rad | kolumn). Tomt: alla rader före den här.',
          'In order: rows, numbers of other tables, or single cells (row | column). Empty: all rows before this one.',
        ),
        free: true,
        when: isComputed,
        width: '50%',
      }),
    ),
    ...answerTypeFields({ asColumn: true }),
    choicesField('columns', {
      name: 'within',
      label: label('I kolumnerna', 'In the columns'),
      description: label(
        'Tomt: alla kolumner som fylls i, eller som har tal att räkna med.',
        'Empty: all columns that are filled in, or have numbers to reckon with.',
      ),
      when: (settings) => isComputed(settings) || isTyped(settings),
    }),
    givenCellsField(
      label(
        'I ordning från vänster. Rutor som inte anges fylls i enligt kolumnen.',
        'In order from the left. Cells that are not given are filled in as the column says.',
      ),
    ),
    row(
      noteField,
      wholeField({
        name: 'labelSpan',
        label: label('Rubriken gäller så här många rader', 'The heading covers this many rows'),
        min: 1,
        max: 200,
        width: '40%',
      }),
    ),
  ],
})

import { choiceField, keyedArray, label, row, textField } from '#blocks/kit/index.ts'

/** Numbers of other tables of the document, by the name that rows and columns here reckon with. */
export const taken = keyedArray({
  name: 'taken',
  label: label('Tal ur andra tabeller', 'Numbers of other tables'),
  labels: { singular: label('tal', 'number'), plural: label('tal', 'numbers') },
  fields: [
    row(
      textField({
        name: 'label',
        label: label('Kallas här', 'Is called here'),
        description: label(
          'Namnet som rader och kolumner räknar på.',
          'The name by which rows and columns reckon with it.',
        ),
        required: true,
        width: '50%',
      }),
      choiceField('tables', {
        name: 'sourceKey',
        label: label('Tabell', 'Table'),
        description: label('I samma mall.', 'Of the same template.'),
        width: '50%',
      }),
    ),
    row(
      choiceField('rows', {
        name: 'row',
        of: 'sourceKey',
        label: label('Rad', 'Row'),
        description: label('Tomt: raden med samma rubrik som här.', 'Empty: the row with the same heading as here.'),
        free: true,
        width: '50%',
      }),
      choiceField('columns', {
        name: 'column',
        of: 'sourceKey',
        label: label('Kolumn', 'Column'),
        description: label(
          'Tomt: kolumnen med samma rubrik som här.',
          'Empty: the column with the same heading as here.',
        ),
        width: '50%',
      }),
    ),
  ],
})

import {
  flagField,
  label,
  linesField,
  listField,
  more,
  row,
  rowSetField,
  selectField,
  textField,
  tokensHint,
  wholeField,
} from '#blocks/kit/index.ts'
import { columns } from './columnFields.ts'
import { rows } from './rowFields.ts'
import { taken } from './takenFields.ts'
import { tableWords } from './words.ts'

/** Asked for by whoever knows what the numbers are about: the designer. */
const pupils = selectField({
  name: 'pupils',
  label: label('Siffrorna gäller elever', 'The figures are about pupils'),
  description: label(
    'Då frågas efter hur många elever det gäller. Antalet skrivs inte ut. Uppgifter om för få elever, eller om ett okänt antal, döljs i den publika versionen.',
    'Then the number of pupils is asked for. It is not printed. Figures about too few pupils, or an unknown number, are hidden in the public version.',
  ),
  options: {
    none: label('nej', 'no'),
    rows: label('ja, samma elever i hela raden', 'yes, the same pupils in the whole row'),
    cells: label('ja, olika elever i varje ruta', 'yes, other pupils in each cell'),
  },
  defaultValue: 'none',
})

export const fields = [
  textField({ name: 'caption', label: label('Tabellrubrik', 'Caption'), description: tokensHint }),
  linesField({ name: 'intro', label: label('Text före tabellen', 'Text before the table'), rows: 2 }),
  columns,
  pupils,
  row(
    { ...rowSetField, admin: { ...rowSetField.admin, width: '50%' } },
    textField({
      name: 'rowHeading',
      label: label('Rubrik över radernas rubriker', 'Heading over the row headings'),
      width: '50%',
    }),
  ),
  rows,
  flagField({ name: 'addRows', label: label('Skolan får lägga till rader', 'The school may add rows') }),
  row(
    textField({
      name: 'addLabel',
      label: label('Knappens text', 'Text of the button'),
      placeholder: tableWords.addLabel,
      when: ({ addRows }) => addRows === true,
      width: '50%',
    }),
    wholeField({
      name: 'addMax',
      label: label('Högst antal egna rader', 'At most this many'),
      defaultValue: 30,
      min: 1,
      max: 200,
      when: ({ addRows }) => addRows === true,
      width: '50%',
    }),
  ),
  more(
    taken,
    listField({
      name: 'totals',
      label: label('Summarader', 'Total rows'),
      fields: [
        row(
          textField({ name: 'label', label: label('Rubrik', 'Heading'), width: '60%' }),
          selectField({
            name: 'operation',
            label: label('Räknas som', 'Computed as'),
            options: { mean: label('medelvärde', 'mean'), sum: label('summa', 'sum') },
            defaultValue: 'mean',
            width: '40%',
          }),
        ),
      ],
    }),
    listField({
      name: 'notes',
      label: label('Förklaringar under tabellen', 'Explanations below the table'),
      fields: [linesField({ name: 'text', label: label('Text', 'Text'), required: true, rows: 2 })],
    }),
    row(
      flagField({
        name: 'rowLabels',
        label: label('Raderna har egna rubriker', 'Rows have headings'),
        defaultValue: true,
      }),
      flagField({ name: 'numbered', label: label('Numrera tabellen', 'Number the table'), defaultValue: true }),
      flagField({ name: 'showLegend', label: label('Förklara skalor', 'Explain scales'), defaultValue: true }),
    ),
  ),
]

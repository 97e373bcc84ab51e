import {
  choiceField,
  choicesField,
  columnsField,
  flagField,
  givenCellsField,
  keyedArray,
  label,
  linesField,
  listField,
  more,
  namesField,
  noteField,
  row,
  rowSetField,
  selectField,
  textField,
  tokensHint,
  wholeField,
} from '#blocks/kit/index.ts'
import { tableWords } from './words.ts'

const isGivenColumn = ({ fill }: Record<string, unknown>) => fill === 'given'
const isEarlier = ({ fill }: Record<string, unknown>) => fill === 'earlier'
const isComputed = ({ fill }: Record<string, unknown>) => fill === 'computed'
const columns = columnsField({
  required: true,
  defaultType: 'shortText',
  before: [
    selectField({
      name: 'fill',
      label: label('Kolumnen', 'The column'),
      options: {
        answer: label('fylls i av skolan', 'is filled in by the school'),
        given: label('är given i mallen', 'is given in the template'),
        computed: label('räknas ut', 'is computed'),
        earlier: label('visar ett tidigare års svar', "shows an earlier year's answer"),
      },
      defaultValue: 'answer',
    }),
    textField({
      name: 'each',
      label: label('Text i varje hämtad rad', 'Text in each fetched row'),
      description: label(
        'Till exempel {{varje.telefon}} eller {{varje.rektor}} när raderna är enheter.',
        'For example {{item.phone}} or {{item.headTeacher}} where the rows are units.',
      ),
      when: isGivenColumn,
    }),
    row(
      selectField({
        name: 'operation',
        label: label('Räknas som', 'Computed as'),
        options: {
          sum: label('summa', 'sum'),
          mean: label('medelvärde', 'mean'),
          share: label('första som andel av andra, i procent', 'first as a share of second, in per cent'),
          ratio: label('första delat med andra', 'first divided by second'),
          difference: label('första minus andra', 'first minus second'),
          target: label('om första når andra (målet)', 'whether first reaches second (the target)'),
          ofTotal: label('andel av alla rader, i procent', 'share of all rows, in per cent'),
        },
        defaultValue: 'sum',
        when: isComputed,
        width: '50%',
      }),
      choicesField('columns', {
        name: 'of',
        label: label('Av kolumnerna', 'Of the columns'),
        description: label(
          'I ordning. Tomt: alla talkolumner före den här.',
          'In order. Empty: all number columns before this one.',
        ),
        when: isComputed,
        width: '50%',
      }),
    ),
    row(
      choiceField('columns', {
        name: 'shows',
        label: label('Svaren i kolumnen', 'The answers in the column'),
        when: isEarlier,
        width: '70%',
      }),
      wholeField({
        name: 'yearsBack',
        label: label('År bakåt', 'Years back'),
        defaultValue: 1,
        min: 1,
        max: 10,
        when: isEarlier,
        width: '30%',
      }),
    ),
  ],
})

const rows = keyedArray({
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
        own: label('fylls i enligt kolumnerna', 'is filled in as the columns say'),
        computed: label('räknas ut av andra rader', 'is computed from other rows'),
      },
      defaultValue: 'own',
    }),
    row(
      selectField({
        name: 'operation',
        label: label('Räknas som', 'Computed as'),
        options: {
          sum: label('summa', 'sum'),
          mean: label('medelvärde', 'mean'),
          share: label('första som andel av andra, i procent', 'first as a share of second, in per cent'),
          ratio: label('första delat med andra', 'first divided by second'),
          difference: label('första minus andra', 'first minus second'),
          target: label('om första når andra (målet)', 'whether first reaches second (the target)'),
        },
        defaultValue: 'sum',
        when: isComputed,
        width: '50%',
      }),
      namesField({
        name: 'of',
        label: label('Av raderna', 'Of the rows'),
        description: label(
          'Radernas rubriker i ordning, eller en ruta som ”Rad | Kolumn”. Tomt: alla rader före den här.',
          'The rows’ headings in order, or a cell as “Row | Column”. Empty: all rows before this one.',
        ),
        when: isComputed,
        width: '50%',
      }),
    ),
    row(
      choicesField('columns', {
        name: 'within',
        label: label('I kolumnerna', 'In the columns'),
        description: label('Tomt: alla kolumner med tal.', 'Empty: all columns of numbers.'),
        when: isComputed,
        width: '50%',
      }),
      wholeField({
        name: 'decimals',
        label: label('Decimaler', 'Decimals'),
        defaultValue: 1,
        max: 6,
        when: isComputed,
        width: '25%',
      }),
      textField({ name: 'unit', label: label('Enhet', 'Unit'), when: isComputed, width: '25%' }),
    ),
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

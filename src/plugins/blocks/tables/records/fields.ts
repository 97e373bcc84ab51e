import {
  choiceField,
  columnsField,
  flagField,
  givenCellsField,
  keyedArray,
  label,
  linesField,
  more,
  noteField,
  row,
  selectField,
  textField,
  tokensHint,
  wholeField,
} from '#blocks/kit/index.ts'
import { recordsWords } from './words.ts'

const asCards = ({ print }: Record<string, unknown>) => print === 'cards' || print === 'matrix'

export const fields = [
  row(
    textField({
      name: 'itemLabel',
      label: label('En post kallas', 'A record is called'),
      description: label('Till exempel Insats.', 'For example Intervention.'),
      placeholder: recordsWords.itemLabel,
      required: true,
      width: '50%',
    }),
    selectField({
      name: 'print',
      label: label('I dokumentet', 'In the document'),
      options: {
        table: label('en tabell, en rad per post', 'one table, a row per record'),
        cards: label('ett kort per post', 'a card per record'),
        matrix: label('en matris per post: rubrik och svar', 'a form per record: label and answer'),
      },
      defaultValue: 'table',
      width: '50%',
    }),
  ),
  textField({ name: 'caption', label: label('Tabellrubrik', 'Caption'), description: tokensHint }),
  linesField({ name: 'intro', label: label('Text före posterna', 'Text before the records'), rows: 2 }),
  columnsField({
    required: true,
    label: label('Delar i varje post', 'Parts of each record'),
    before: [
      selectField({
        name: 'fill',
        label: label('Delen', 'The part'),
        options: {
          answer: label('fylls i av skolan', 'is filled in by the school'),
          given: label('är given i mallen', 'is given in the template'),
        },
        defaultValue: 'answer',
      }),
      linesField({
        name: 'text',
        label: label('Samma text i varje post', 'The same text in every record'),
        description: tokensHint,
        rows: 2,
        when: ({ fill }) => fill === 'given',
      }),
    ],
  }),
  keyedArray({
    name: 'preset',
    label: label('Givna poster', 'Given records'),
    labels: { singular: label('post', 'record'), plural: label('poster', 'records') },
    fields: [
      row(textField({ name: 'label', label: label('Namn', 'Name'), required: true, width: '60%' }), noteField),
      givenCellsField(label('Delar som är givna för posten.', 'Parts that are given for this record.')),
    ],
  }),
  row(
    flagField({
      name: 'addRecords',
      label: label('Skolan lägger till poster', 'The school adds records'),
      defaultValue: true,
      width: '34%',
    }),
    wholeField({ name: 'atLeast', label: label('Minst antal poster', 'At least'), max: 100, width: '33%' }),
    wholeField({
      name: 'addMax',
      label: label('Högst antal egna poster', 'At most'),
      defaultValue: 50,
      min: 1,
      max: 300,
      when: ({ addRecords }) => addRecords !== false,
      width: '33%',
    }),
  ),
  more(
    choiceField('columns', {
      name: 'titleColumn',
      label: label('Rubriken tas från delen', 'The heading is taken from'),
      description: label(
        'Tomt: postens namn, annars till exempel ”Insats 2”.',
        "Empty: the record's name, else for example “Intervention 2”.",
      ),
      when: asCards,
    }),
    row(
      flagField({
        name: 'headings',
        label: label('Rubrik över varje post', 'A heading above each'),
        defaultValue: true,
        when: asCards,
      }),
      flagField({ name: 'newPages', label: label('Varje post på ny sida', 'Each on a new page'), when: asCards }),
      flagField({ name: 'numbered', label: label('Numrera', 'Number'), defaultValue: true }),
      flagField({ name: 'showLegend', label: label('Förklara skalor', 'Explain scales'), defaultValue: true }),
    ),
  ),
]

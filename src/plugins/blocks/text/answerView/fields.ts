import {
  blockKeyField,
  choiceField,
  columnsField,
  flagField,
  label,
  linesField,
  listField,
  more,
  onlyFields,
  row,
  selectField,
  textField,
  tokensHint,
  wholeField,
} from '#blocks/kit/index.ts'
import { scopeField } from '../../results/common/fields.ts'
import { answerViewWords } from './words.ts'

export const fields = [
  row(
    blockKeyField({
      name: 'sourceKey',
      label: label('Block vars svar visas', 'Block whose answer is shown'),
      description: label(
        'Ett block i en annan mall anges med sin nyckel.',
        'A block of another template is given by its key.',
      ),
      required: true,
      width: '50%',
    }),
    selectField({
      name: 'from',
      label: label('Hämta från', 'Take it from'),
      options: {
        document: label('samma dokument', 'the same document'),
        earlier: label('ett tidigare år', 'an earlier year'),
        other: label('en annan enhets dokument', "another unit's document"),
      },
      defaultValue: 'document',
      width: '30%',
    }),
    wholeField({
      name: 'yearsBack',
      label: label('År bakåt', 'Years back'),
      defaultValue: 1,
      min: 1,
      max: 10,
      when: ({ from }) => from === 'earlier',
      width: '20%',
    }),
    scopeField({ label: label('Vems dokument', 'Whose document'), when: ({ from }) => from === 'other' }),
  ),
  textField({ name: 'caption', label: label('Tabellrubrik', 'Caption'), description: tokensHint }),
  linesField({ name: 'intro', label: label('Text före', 'Text before'), rows: 2 }),
  onlyFields(),
  columnsField({
    inherits: true,
    description: label(
      'Vilka delar som visas, och vad som frågas vidare om var och en. Tomt: hela svaret visas. Typ, skala och enhet hämtas från kolumnen där.',
      'Which parts are shown, and what is asked further about each. Empty: the whole answer is shown. Type, scale and unit come from the column there.',
    ),
    before: [
      row(
        selectField({
          name: 'fill',
          label: label('Kolumnen', 'The column'),
          options: {
            shown: label('visas från det andra blocket', 'is shown from the other block'),
            answer: label('fylls i här', 'is filled in here'),
          },
          defaultValue: 'shown',
          width: '50%',
        }),
        choiceField('columns', {
          name: 'shows',
          label: label('Kolumnen där', 'The column there'),
          description: label('Tomt: samma som här.', 'Empty: the same as here.'),
          of: 'sourceKey',
          free: true,
          when: ({ fill }) => fill !== 'answer',
          width: '50%',
        }),
      ),
    ],
  }),
  more(
    row(
      textField({
        name: 'field',
        label: label('Del av svaret', 'Part of the answer'),
        description: label('Till exempel records. Tomt: alla poster och rader.', 'For example records. Empty: all.'),
        width: '50%',
      }),
      textField({
        name: 'itemLabel',
        label: label('En post kallas', 'A record is called'),
        placeholder: answerViewWords.itemLabel,
        width: '50%',
      }),
    ),
    listField({
      name: 'rowNames',
      label: label('Radernas namn', 'Names of the rows'),
      description: label(
        'Behövs när raderna kommer ur en tabell, vars rubriker inte hör till svaret.',
        'Needed for rows of a table, whose headings are not part of the answer.',
      ),
      fields: [
        row(
          choiceField('rows', {
            name: 'key',
            label: label('Rad', 'Row'),
            required: true,
            of: 'sourceKey',
            free: true,
            width: '40%',
          }),
          textField({ name: 'label', label: label('Namn', 'Name'), required: true, width: '60%' }),
        ),
      ],
    }),
    row(
      selectField({
        name: 'print',
        label: label('Visa som', 'Show as'),
        options: { table: label('tabell', 'table'), list: label('lista', 'list') },
        defaultValue: 'table',
      }),
      flagField({ name: 'numbered', label: label('Numrera tabellen', 'Number the table'), defaultValue: true }),
    ),
    row(
      selectField({
        name: 'whenEmpty',
        label: label('Finns inget att visa', 'Where there is nothing to show'),
        options: {
          say: label('säg varför', 'say why'),
          omit: label('utelämna blocket', 'leave the block out'),
        },
        defaultValue: 'say',
        width: '50%',
      }),
      flagField({
        name: 'showSource',
        label: label('Skriv ut vilket dokument svaret kommer ur', 'Print which document the answer is from'),
        description: label(
          'Stäng av där en annan vy av samma dokument säger det.',
          'Switch off where another view of the same document says so.',
        ),
        defaultValue: true,
        when: ({ from }) => from === 'other',
        width: '50%',
      }),
    ),
  ),
]

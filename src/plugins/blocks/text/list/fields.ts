import {
  flagField,
  keyedArray,
  label,
  linesField,
  noteField,
  row,
  rowSetFieldOf,
  selectField,
  textField,
  wholeField,
} from '#blocks/kit/index.ts'
import { listWords } from './words.ts'

const isNumbered = ({ style }: Record<string, unknown>) => style === 'numbers'
const isAnswered = ({ answered }: Record<string, unknown>) => answered === true
export const fields = [
  selectField({
    name: 'style',
    label: label('Utseende', 'Style'),
    options: {
      bullets: label('Punkter', 'Bullets'),
      numbers: label('Numrerad', 'Numbered'),
      keywords: label('Nyckelord', 'Key words'),
    },
    defaultValue: 'bullets',
  }),
  row(
    flagField({
      name: 'continues',
      label: label(
        'Fortsätter numreringen från den numrerade listan före',
        'Continues the numbers of the numbered list before',
      ),
      when: isNumbered,
      width: '60%',
    }),
    wholeField({
      name: 'start',
      label: label('Börjar på nummer', 'Starts at number'),
      defaultValue: 1,
      min: 1,
      max: 9999,
      when: (settings) => isNumbered(settings) && settings.continues !== true,
      width: '40%',
    }),
  ),
  linesField({ name: 'intro', label: label('Inledning', 'Introduction'), rows: 2 }),
  rowSetFieldOf({
    name: 'itemsFrom',
    label: label('En punkt för var och en av', 'An item for each of'),
    own: label('Ingen, bara egna punkter', 'None, only items of my own'),
  }),
  linesField({
    name: 'each',
    label: label('Texten i varje sådan punkt', 'The text of each such item'),
    description: label(
      'Tomt: namnet. Till exempel {{varje}}, {{varje.telefon}}.',
      'Empty: the name. For example {{item}}, {{item.phone}}.',
    ),
    when: ({ itemsFrom }) => itemsFrom !== undefined && itemsFrom !== 'own',
    rows: 2,
  }),
  keyedArray({
    name: 'items',
    labelled: 'text',
    label: label('Punkter', 'Items'),
    labels: { singular: label('punkt', 'item'), plural: label('punkter', 'items') },
    fields: [
      linesField({
        name: 'text',
        label: label('Text', 'Text'),
        description: label('Rader som börjar med ”- ” blir en underlista.', 'Lines that begin with “- ” are nested.'),
        required: true,
        rows: 2,
      }),
      row(
        textField({
          name: 'mark',
          label: label('Märkning', 'Marker'),
          description: label('Till exempel SKA.', 'For example SKA.'),
          width: '40%',
        }),
        noteField,
      ),
    ],
  }),
  flagField({ name: 'answered', label: label('Skolan lägger till egna punkter', 'The school adds items of its own') }),
  row(
    flagField({
      name: 'required',
      label: label('Minst en punkt krävs', 'At least one is required'),
      when: isAnswered,
      width: '34%',
    }),
    textField({
      name: 'itemLabel',
      label: label('En punkt kallas', 'An item is called'),
      placeholder: listWords.itemLabel,
      when: isAnswered,
      width: '33%',
    }),
    wholeField({
      name: 'max',
      label: label('Högst antal', 'At most'),
      defaultValue: 50,
      min: 1,
      max: 200,
      when: isAnswered,
      width: '33%',
    }),
  ),
]

import type { Field } from 'payload'
import { label } from '../define/label.ts'
import { type AnswerType, answerTypes, firstType } from './answerType.ts'
import { keyedArray } from './keyedArray.ts'
import {
  choiceField,
  flagField,
  linesField,
  namesField,
  row,
  type Settings,
  selectField,
  textField,
  wholeField,
} from './payloadFields.ts'

const typeLabels: Record<AnswerType, { sv: string; en: string }> = {
  longText: label('Text, flera rader', 'Text, several lines'),
  shortText: label('Text, en rad', 'Text, one line'),
  richText: label('Formaterad text', 'Formatted text'),
  number: label('Tal', 'Number'),
  choice: label('Ett val', 'One choice'),
  choices: label('Flera val', 'Several choices'),
  degree: label('Grad eller status på en skala', 'Degree or status on a scale'),
  rating: label('Skattning på en sifferskala', 'Rating on a numeric scale'),
  date: label('Datum', 'Date'),
  period: label('Period', 'Period'),
  person: label('Person eller roll', 'Person or role'),
  records: label('Lista med egna poster', 'List of records of its own'),
}

/** What a row of a table stores that is answered as its columns say. */
const asColumn = 'column'
/** A column may be filled in otherwise than by an answer; then what only concerns answering is not shown. */
const isAnswered = ({ fill, type }: Settings) =>
  (fill === undefined || fill === 'answer' || fill === 'own') && type !== asColumn
const isTyped = ({ fill }: Settings) => fill !== 'computed' && fill !== 'earlier'
const isOneOf =
  (...types: AnswerType[]) =>
  (settings: Settings) =>
    isTyped(settings) &&
    types.includes((settings.type ?? (settings.fill === 'own' ? asColumn : 'longText')) as AnswerType)
const isNumber = (settings: Settings) => settings.fill === 'computed' || isOneOf('number')(settings)
const isAnsweredAs =
  (...types: AnswerType[]) =>
  (settings: Settings) =>
    isAnswered(settings) && isOneOf(...types)(settings)

const isDue = (settings: Settings) => settings.type === 'date' && settings.due === true

const simpleFields = (types: readonly AnswerType[], defaultType: AnswerType | typeof asColumn): Field[] => [
  row(
    selectField({
      name: 'type',
      label: label('Typ av svar', 'Type of answer'),
      options: {
        ...(defaultType === asColumn ? { [asColumn]: label('Som kolumnerna säger', 'As the columns say') } : {}),
        ...Object.fromEntries(types.map((type) => [type, typeLabels[type]])),
      },
      defaultValue: defaultType,
      when: isTyped,
      width: '50%',
    }),
    flagField({ name: 'required', label: label('Måste besvaras', 'Required'), when: isAnswered, width: '50%' }),
  ),
  linesField({
    name: 'help',
    label: label('Stödtext till den som svarar', 'Guidance to the answerer'),
    description: label(
      'Visas vid fältet i formuläret och samlas i bilagan Stöd och instruktioner.',
      'Shown at the field in the form, and gathered in the guidance appendix.',
    ),
    when: isAnswered,
    rows: 2,
  }),
  keyedArray({
    name: 'options',
    label: label('Svarsalternativ', 'Options'),
    labels: { singular: label('alternativ', 'option'), plural: label('alternativ', 'options') },
    admin: { condition: (_, siblings) => isOneOf('choice', 'choices')(siblings ?? {}) },
    fields: [
      row(
        textField({ name: 'label', label: label('Alternativ', 'Option'), required: true, width: '50%' }),
        textField({ name: 'hint', label: label('Förklaring', 'Explanation'), width: '50%' }),
      ),
    ],
  }),
  row(
    choiceField('scales', {
      name: 'scale',
      label: label('Skala', 'Scale'),
      description: label(
        'Kommunens skalor finns under Kommun, Ord och regler.',
        "The municipality's scales are found under Municipality, Words and rules.",
      ),
      when: isOneOf('degree', 'rating'),
      width: '50%',
    }),
    selectField({
      name: 'printLevels',
      label: label('I dokumentet visas', 'The document shows'),
      options: {
        chosen: label('den valda nivån', 'the chosen level'),
        all: label('alla nivåer, den valda markerad', 'all levels, the chosen one marked'),
      },
      defaultValue: 'chosen',
      when: isOneOf('degree', 'rating'),
      width: '50%',
    }),
  ),
  row(
    wholeField({
      name: 'decimals',
      label: label('Decimaler', 'Decimals'),
      defaultValue: 1,
      max: 6,
      when: isNumber,
      width: '25%',
    }),
    textField({ name: 'unit', label: label('Enhet', 'Unit'), when: isNumber, width: '25%' }),
    textField({ name: 'min', label: label('Minst', 'At least'), when: isAnsweredAs('number'), width: '25%' }),
    textField({ name: 'max', label: label('Högst', 'At most'), when: isAnsweredAs('number'), width: '25%' }),
  ),
  flagField({
    name: 'due',
    label: label('Märk datum som har passerat', 'Mark dates that have passed'),
    description: label(
      'I ett inlämnat dokument jämförs med dagen då det lämnades in.',
      'In a document handed in, compared with the day it was.',
    ),
    when: isOneOf('date'),
  }),
  row(
    choiceField('columns', {
      name: 'doneBy',
      label: label('Klart när detta är besvarat', 'Done once this is answered'),
      description: label(
        'Kolumnen eller delen som säger att det är gjort. Tomt: datumet märks ändå.',
        'The column or part that says it is done. Empty: the date is marked all the same.',
      ),
      // A part of a record stands beside it in the same list, which is no list of columns.
      free: true,
      when: isDue,
      width: '50%',
    }),
    namesField({
      name: 'doneWhen',
      label: label('Med något av svaren', 'With one of the answers'),
      description: label('Tomt: vilket svar som helst.', 'Empty: any answer.'),
      when: isDue,
      width: '50%',
    }),
  ),
  wholeField({
    name: 'maxLength',
    label: label('Högst antal tecken', 'At most this many characters'),
    description: label(
      'Tomt: ingen särskild gräns. En längre text sparas ändå, men påpekas när avsnittet markeras som klart.',
      'Empty: no particular limit. A longer text is saved all the same, and pointed out when the section is marked ready.',
    ),
    when: isAnsweredAs('shortText', 'longText', 'richText'),
  }),
]

const isRecords = isOneOf('records')
/** What a list of records is made of; `part` are the fields of each part besides its heading. */
const recordsFields = (part: Field[]): Field[] => [
  row(
    textField({
      name: 'itemLabel',
      label: label('En post kallas', 'A record is called'),
      placeholder: label('Post', 'Item'),
      when: isRecords,
      width: '50%',
    }),
    flagField({
      name: 'labelParts',
      label: label('Skriv ut delarnas rubriker', 'Print the headings of the parts'),
      description: label(
        'Skrivs alltid ut där en del i sin tur är en lista.',
        'Always printed where a part is a list in its turn.',
      ),
      when: isRecords,
      width: '50%',
    }),
  ),
  keyedArray({
    name: 'parts',
    label: label('Delar i varje post', 'Parts of each record'),
    labels: { singular: label('del', 'part'), plural: label('delar', 'parts') },
    admin: { condition: (_, siblings) => isRecords(siblings ?? {}) },
    fields: [textField({ name: 'label', label: label('Rubrik', 'Heading'), required: true }), ...part],
  }),
]

/** Payload fields for `answerTypeShape`, or for `plainAnswerShape` where `types` has no records. `types` limits the choice. */
export const answerTypeFields = ({
  types = answerTypes,
  defaultType = firstType.answer,
  asColumn: isOfRow = false,
}: {
  types?: readonly AnswerType[]
  defaultType?: AnswerType
  /** Of a row, which is answered as its columns say until it says otherwise. */
  asColumn?: boolean
} = {}): Field[] => [
  ...simpleFields(types, isOfRow ? asColumn : defaultType),
  ...(types.includes('records')
    ? recordsFields([
        ...simpleFields(types, firstType.part),
        ...recordsFields(
          simpleFields(
            types.filter((type) => type !== 'records'),
            firstType.part,
          ),
        ),
      ])
    : []),
]

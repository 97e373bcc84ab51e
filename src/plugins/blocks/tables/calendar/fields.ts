import {
  choiceField,
  flagField,
  keyedArray,
  label,
  linesField,
  more,
  noteField,
  row,
  selectField,
  textField,
  tokensHint,
} from '#blocks/kit/index.ts'
import { calendarWords } from './words.ts'

const ofMunicipality = ({ source }: Record<string, unknown>) => source === 'municipality' || source === 'both'
const withWheel = ({ showWheel }: Record<string, unknown>) => showWheel === true

export const fields = [
  row(
    selectField({
      name: 'source',
      label: label('Raderna kommer från', 'Rows come from'),
      options: {
        own: label('mallen', 'the template'),
        municipality: label('kommunens kalender', "the municipality's calendar"),
        both: label('båda', 'both'),
      },
      defaultValue: 'own',
      width: '34%',
    }),
    selectField({
      name: 'span',
      label: label('Period', 'Period'),
      options: {
        schoolYear: label('läsåret som följs upp', 'the school year followed up'),
        nextSchoolYear: label('nästa läsår', 'the next school year'),
        year: label('kalenderåret (vårens)', 'the calendar year (of the spring)'),
        nextYear: label('nästa kalenderår', 'the next calendar year'),
      },
      defaultValue: 'nextSchoolYear',
      width: '33%',
    }),
    choiceField('roles', {
      free: true,
      name: 'role',
      label: label('Bara för rollen', 'Only for the role'),
      description: label('Tomt: alla.', 'Empty: all.'),
      when: ofMunicipality,
      width: '33%',
    }),
  ),
  textField({ name: 'caption', label: label('Tabellrubrik', 'Caption'), description: tokensHint }),
  keyedArray({
    name: 'rows',
    labelled: 'activity',
    label: label('Rader', 'Rows'),
    labels: { singular: label('rad', 'row'), plural: label('rader', 'rows') },
    admin: { condition: (_, siblings) => siblings?.source !== 'municipality' },
    fields: [
      row(
        textField({
          name: 'when',
          label: label('När', 'When'),
          description: label(
            'Till exempel 5 mars, januari–februari, v. 45–47 eller 2024-03-05.',
            'For example 5 March, January–February, w. 45 or 2024-03-05.',
          ),
          required: true,
          width: '40%',
        }),
        textField({ name: 'responsible', label: label('Ansvarig', 'Responsible'), width: '60%' }),
      ),
      linesField({ name: 'activity', label: label('Aktivitet', 'Activity'), required: true, rows: 2 }),
      noteField,
    ],
  }),
  flagField({ name: 'answered', label: label('Skolan lägger till egna rader', 'The school adds rows of its own') }),
  row(
    flagField({ name: 'showTable', label: label('Visa tabell', 'Show table'), defaultValue: true }),
    flagField({ name: 'showWheel', label: label('Visa årshjul', 'Show annual wheel') }),
  ),
  textField({
    name: 'wheelCaption',
    label: label('Årshjulets figurtext', 'Caption of the wheel'),
    placeholder: calendarWords.wheelCaption,
    when: withWheel,
  }),
  linesField({
    name: 'wheelAlt',
    label: label('Årshjulets textalternativ', 'Text alternative of the wheel'),
    description: label('Tomt: aktiviteterna räknas upp.', 'Empty: the activities are listed.'),
    when: withWheel,
    rows: 2,
  }),
  more(
    row(
      flagField({ name: 'sorted', label: label('Sortera efter tid', 'Sort by time'), defaultValue: true }),
      flagField({ name: 'numbered', label: label('Numrera tabellen', 'Number the table'), defaultValue: true }),
    ),
    row(
      textField({
        name: 'whenHeading',
        label: label('Rubrik: när', 'Heading: when'),
        placeholder: calendarWords.whenHeading,
      }),
      textField({
        name: 'activityHeading',
        label: label('Rubrik: aktivitet', 'Heading: activity'),
        placeholder: calendarWords.activityHeading,
      }),
      textField({
        name: 'responsibleHeading',
        label: label('Rubrik: ansvarig', 'Heading: responsible'),
        placeholder: calendarWords.responsibleHeading,
      }),
    ),
  ),
]

import {
  choiceField,
  choicesField,
  columnsField,
  label,
  row,
  selectField,
  textField,
  wholeField,
} from '#blocks/kit/index.ts'
import { operations } from './operations.ts'

const isGivenColumn = ({ fill }: Record<string, unknown>) => fill === 'given'
const isEarlier = ({ fill }: Record<string, unknown>) => fill === 'earlier'
const isComputed = ({ fill }: Record<string, unknown>) => fill === 'computed'
/** The columns: how each is filled, and what it asks. */
export const columns = columnsField({
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
          ...operations,
          ofTotal: label('andel av alla rader, i procent', 'share of all rows, in per cent'),
        },
        defaultValue: 'sum',
        when: isComputed,
        width: '50%',
      }),
      choicesField('columnOperands', {
        name: 'of',
        label: label('Av kolumnerna', 'Of the columns'),
        description: label(
          'I ordning, med tal ur andra tabeller. Tomt: alla talkolumner före den här.',
          'In order, with numbers of other tables. Empty: all number columns before this one.',
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

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
  wholeField,
} from '#blocks/kit/index.ts'
import { ratingWords } from './words.ts'

export const fields = [
  textField({ name: 'caption', label: label('Tabellrubrik', 'Caption'), description: tokensHint }),
  linesField({ name: 'intro', label: label('Text före skattningen', 'Text before the rating'), rows: 2 }),
  row(
    choiceField('scales', {
      name: 'scale',
      label: label('Skala', 'Scale'),
      description: label('Nivåerna ska ha siffervärden.', 'Its levels must have values.'),
      required: true,
      width: '50%',
    }),
    selectField({
      name: 'entry',
      label: label('Skattningen fylls i som', 'Entered as'),
      options: {
        respondents: label('ett svar per person', 'one answer per person'),
        means: label('färdiga medelvärden per roll', 'ready means per role'),
      },
      defaultValue: 'respondents',
      width: '50%',
    }),
  ),
  textField({
    name: 'criteriaHeading',
    label: label('Rubrik över kriterierna', 'Heading over the criteria'),
    placeholder: ratingWords.criteriaHeading,
  }),
  keyedArray({
    name: 'criteria',
    label: label('Kriterier', 'Criteria'),
    labels: { singular: label('kriterium', 'criterion'), plural: label('kriterier', 'criteria') },
    required: true,
    fields: [linesField({ name: 'label', label: label('Kriterium', 'Criterion'), required: true, rows: 2 }), noteField],
  }),
  keyedArray({
    name: 'roles',
    label: label('Roller', 'Roles'),
    labels: { singular: label('roll', 'role'), plural: label('roller', 'roles') },
    required: true,
    fields: [row(textField({ name: 'label', label: label('Roll', 'Role'), required: true, width: '60%' }), noteField)],
  }),
  row(
    flagField({ name: 'showLastYear', label: label('Visa förra året bredvid', 'Show last year beside') }),
    wholeField({
      name: 'trendYears',
      label: label('Trend så många år bakåt', 'Trend this many years back'),
      description: label('0: ingen trend.', '0: no trend.'),
      defaultValue: 0,
      max: 6,
    }),
  ),
  selectField({
    name: 'printAs',
    label: label('Skattningen visas som', 'Ratings are shown as'),
    options: {
      number: label('tal', 'numbers'),
      level: label('nivåns namn, där talet är en nivå', 'the name of the level, where the number is one'),
    },
    defaultValue: 'number',
  }),
  more(
    row(
      flagField({ name: 'required', label: label('Måste fyllas i', 'Required'), defaultValue: true }),
      flagField({ name: 'showMean', label: label('Visa genomsnitt', 'Show the mean'), defaultValue: true }),
      flagField({ name: 'showLegend', label: label('Förklara skalan', 'Explain the scale'), defaultValue: true }),
      flagField({ name: 'numbered', label: label('Numrera tabellen', 'Number the table'), defaultValue: true }),
    ),
    row(
      textField({
        name: 'meanLabel',
        label: label('Genomsnittets rubrik', 'Heading of the mean'),
        placeholder: ratingWords.meanLabel,
      }),
      wholeField({ name: 'decimals', label: label('Decimaler', 'Decimals'), defaultValue: 1, max: 4 }),
    ),
  ),
]

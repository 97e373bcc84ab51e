import {
  choicesField,
  flagField,
  keyedArray,
  label,
  linesField,
  listField,
  more,
  namesField,
  periodFields,
  periodSpan,
  row,
  selectField,
  textField,
  tokensHint,
  wholeField,
} from '#blocks/kit/index.ts'
import { chartWords } from './words.ts'

const own = ({ source }: Record<string, unknown>) => source !== 'measures'
const measured = ({ source }: Record<string, unknown>) => source === 'measures'
const dimensions = {
  period: label('perioder', 'periods'),
  group: label('grupper', 'groups'),
  measure: label('mått', 'measures'),
  scope: label('enheter', 'units'),
}

export const fields = [
  row(
    selectField({
      name: 'kind',
      label: label('Diagram', 'Chart'),
      options: { bars: label('Staplar', 'Bars'), lines: label('Linjer', 'Lines') },
      defaultValue: 'bars',
      width: '50%',
    }),
    selectField({
      name: 'source',
      label: label('Talen kommer från', 'The figures come from'),
      options: {
        own: label('mallen eller skolan', 'the template or the school'),
        measures: label('statistiken', 'the statistics'),
      },
      defaultValue: 'own',
      width: '50%',
    }),
  ),
  textField({ name: 'caption', label: label('Figurtext', 'Caption'), description: tokensHint }),
  choicesField('measures', {
    name: 'measures',
    label: label('Mått', 'Measures'),
    when: measured,
  }),
  periodSpan('periods', measured),
  listField({
    name: 'periods',
    label: label('Perioder', 'Periods'),
    description: label('Tomt: de tre senaste vårterminerna.', 'Empty: the last three springs.'),
    when: measured,
    fields: periodFields,
  }),
  row(
    choicesField('groups', {
      name: 'groups',
      label: label('Grupper', 'Groups'),
      description: label('Tomt: alla elever.', 'Empty: all pupils.'),
      when: measured,
      width: '50%',
    }),
    choicesField('scopes', {
      name: 'scopes',
      label: label('Vems värden', 'Whose figures'),
      description: label('Tomt: den egna enhetens.', "Empty: the own unit's."),
      when: measured,
      width: '50%',
    }),
  ),
  row(
    selectField({
      name: 'categoriesBy',
      label: label('Längs axeln', 'Along the axis'),
      options: dimensions,
      defaultValue: 'period',
      when: measured,
      width: '50%',
    }),
    selectField({
      name: 'seriesBy',
      label: label('En serie för var och en av', 'One series for each of'),
      options: dimensions,
      defaultValue: 'group',
      when: measured,
      width: '50%',
    }),
  ),
  keyedArray({
    name: 'series',
    label: label('Serier', 'Series'),
    labels: { singular: label('serie', 'series'), plural: label('serier', 'series') },
    admin: { condition: (_, siblings) => own(siblings ?? {}) },
    fields: [textField({ name: 'label', label: label('Namn', 'Name'), required: true })],
  }),
  keyedArray({
    name: 'categories',
    label: label('Kategorier', 'Categories'),
    labels: { singular: label('kategori', 'category'), plural: label('kategorier', 'categories') },
    admin: { condition: (_, siblings) => own(siblings ?? {}) },
    fields: [
      textField({ name: 'label', label: label('Namn', 'Name'), required: true }),
      namesField({
        name: 'values',
        label: label('Tal', 'Figures'),
        description: label(
          'Ett för varje serie, i ordning. . när uppgift saknas, .. vid sekretess.',
          'One for each series, in order. . for no data, .. for suppressed.',
        ),
      }),
    ],
  }),
  flagField({ name: 'answered', label: label('Skolan fyller i talen', 'The school fills in the figures'), when: own }),
  more(
    linesField({
      name: 'alt',
      label: label('Textalternativ', 'Text alternative'),
      description: label('Tomt: talen läses upp.', 'Empty: the figures are read aloud.'),
      rows: 2,
    }),
    row(
      textField({ name: 'unit', label: label('Enhet', 'Unit'), width: '25%' }),
      wholeField({
        name: 'decimals',
        label: label('Decimaler', 'Decimals'),
        defaultValue: 1,
        max: 6,
        when: own,
        width: '25%',
      }),
      textField({ name: 'max', label: label('Axelns största värde', 'Largest value of the axis'), width: '25%' }),
      flagField({
        name: 'showData',
        label: label('Visa talen i en tabell', 'Show the figures in a table'),
        defaultValue: true,
        width: '25%',
      }),
    ),
    row(
      textField({ name: 'target', label: label('Målvärde', 'Target'), width: '50%' }),
      textField({
        name: 'targetLabel',
        label: label('Målet kallas', 'The target is called'),
        placeholder: chartWords.targetLabel,
        width: '50%',
      }),
    ),
  ),
]
